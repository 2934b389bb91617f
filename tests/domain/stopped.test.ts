import { describe, expect, test } from 'vitest';
import { emptyDocument, withLeaf } from '#domain/documents/document.ts';
import type { Document, Value } from '#domain/documents/document.ts';
import { stoppedAt } from '#domain/worksheets/stopped.ts';
import { choice, madeUpWorksheet, rows, text } from '../made-up-worksheet.ts';

const sheet = madeUpWorksheet({
  id: 'sheet',
  sections: {
    first: { heading: 'First', fields: { why: text('Why?'), how: text('How?') } },
    grief: { heading: 'Grief', when: ['death'], fields: { unsaid: text('What was left?') } },
    things: { heading: 'Things', fields: { things: rows('What?', { row: 'Thing', columns: { name: text('Name?') } }) } },
    safe: {
      heading: 'Safe',
      fields: { safe: choice('Are you?', { kept: false, options: { yes: { label: 'Yes' } } }), who: text('Who?') },
    },
    last: { heading: 'Last', fields: { line: text('One line?') } },
  },
  migrations: [],
});

/** What was written, in this order. */
function written(...steps: readonly (readonly [address: string, value: Value])[]): Document {
  return steps.reduce<Document>(
    (document, [address, value], index) =>
      withLeaf(document, `sheet/${address}`, { value, lamport: index + 1, writer: 'test', at: 1_000 + index }),
    emptyDocument('sheet', 1),
  );
}

describe('somebody who goes on with a sheet', () => {
  test('comes back to the screen on which they wrote last, while something on it is blank', () => {
    expect(stoppedAt(sheet, written(['why', 'because']), undefined)).toBe('first');
    expect(stoppedAt(sheet, written(['line', 'one'], ['why', 'because']), undefined)).toBe('first');
  });

  test('and filled all of that screen, comes to the next one that is empty, and to none that isn’t for them', () => {
    const first = [
      ['why', 'because'],
      ['how', 'slowly'],
    ] as const;
    expect(stoppedAt(sheet, written(...first), undefined)).toBe('things');
    expect(stoppedAt(sheet, written(...first), 'death')).toBe('grief');
    expect(stoppedAt(sheet, written(['things', ['a']], ['things/a/name', 'tea'], ...first), undefined)).toBe('safe');
  });

  test('and wrote in a row of a list, comes back to that list’s screen or the one after it', () => {
    expect(stoppedAt(sheet, written(['why', 'because'], ['things', ['a']], ['things/a/name', 'tea']), undefined)).toBe('safe');
  });

  test('isn’t held by a question whose answer is never kept', () => {
    expect(stoppedAt(sheet, written(['who', 'my sister']), undefined)).toBe('last');
  });

  test('and has nothing empty left after it, comes back to where they wrote last', () => {
    expect(stoppedAt(sheet, written(['why', 'because'], ['line', 'one']), undefined)).toBe('last');
  });

  test('and cleared it again, comes to what still stands', () => {
    expect(stoppedAt(sheet, written(['why', 'because'], ['line', null]), undefined)).toBe('first');
    expect(stoppedAt(sheet, written(['line', null]), undefined)).toBeUndefined();
  });

  test('and wrote only on a screen that isn’t for them any more, begins anew', () => {
    expect(stoppedAt(sheet, written(['unsaid', 'thank you']), 'ready')).toBeUndefined();
  });
});
