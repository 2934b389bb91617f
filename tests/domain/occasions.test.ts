import { describe, expect, test } from 'vitest';
import type { Document, Leaves, Value } from '#domain/documents/document.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import { dayOf, newestFirst, occasionDocumentId, occasionOf } from '#domain/worksheets/occasion.ts';
import { isDueAgain, isPutAway, putAwayUntil } from '#domain/worksheets/put-away.ts';

const sheet = { id: 'days', sections: {}, migrations: [], occasions: { day: 'day' } };

function written(id: string, values: Readonly<Record<string, Value>>, at = 1): Document {
  const leaves: Leaves = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [`${id}/${place}`, { value, lamport: 1, writer: 'me', at }]),
  );
  return { ...emptyDocument(id, 1), leaves };
}

const ids = (documents: readonly Document[]) => newestFirst(sheet, documents).map(({ id }) => id);

describe('somebody who fills in one sheet many times', () => {
  test('has a document for each time, and can tell which it is', () => {
    expect(occasionDocumentId('days', 'x7')).toBe('days@x7');
    expect(occasionOf('days@x7')).toBe('x7');
    expect(occasionOf('days')).toBeUndefined();
  });

  test('has the newest day first, then those of that day by when they were written, and those without a day last', () => {
    const documents = [
      written('days@none', { line: 'x' }, 9),
      written('days@old', { day: '2025-01-31' }, 8),
      written('days@early', { day: '2026-03-01' }, 1),
      written('days@late', { day: '2026-03-01' }, 2),
    ];
    expect(ids(documents)).toEqual(['days@late', 'days@early', 'days@old', 'days@none']);
  });

  test('has no day where what is told can’t be one, and loses nothing by it', () => {
    for (const day of ['2026-02-30', 'Tuesday', '', 7, null]) {
      const document = written('days@x', { day, line: 'x' });
      expect(dayOf(sheet, document)).toBeUndefined();
      expect(ids([document])).toEqual(['days@x']);
    }
  });

  test('has no day on a sheet that is filled in once', () => {
    expect(dayOf({}, written('goals', { day: '2026-03-01' }))).toBeUndefined();
  });
});

describe('somebody who puts a sheet away until a day', () => {
  const at = (day: string) => new Date(`${day}T09:00`);
  const away = written('letter', { 'put-away': '2026-03-04', text: 'x' }, at('2026-03-01').getTime());

  test('finds it shut before that day, and open from that day on', () => {
    expect(putAwayUntil(away)).toBe('2026-03-04');
    expect(isPutAway(away, at('2026-03-03'))).toBe(true);
    expect(isPutAway(away, at('2026-03-04'))).toBe(false);
  });

  test('is brought back to it from that day on, until they write in it', () => {
    expect(isDueAgain(away, at('2026-03-03'))).toBe(false);
    expect(isDueAgain(away, at('2026-03-09'))).toBe(true);
    const again = written('letter', { 'put-away': '2026-03-04', text: 'more' }, at('2026-03-05').getTime());
    expect(isDueAgain(again, at('2026-03-09'))).toBe(false);
  });

  test('isn’t shut out by a day that can’t be', () => {
    const odd = written('letter', { 'put-away': '2026-02-31' });
    expect(putAwayUntil(odd)).toBeUndefined();
    expect(isPutAway(odd, at('2026-01-01'))).toBe(false);
  });
});
