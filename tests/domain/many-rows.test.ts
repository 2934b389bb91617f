import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Document, Leaves } from '#domain/documents/document.ts';
import { emptyDocument, keptBeside, withLeaves } from '#domain/documents/document.ts';
import { leavesToMove } from '#domain/documents/moving.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { compacted } from '#domain/merge/compact.ts';
import { mergeContents } from '#domain/merge/contents.ts';
import { standingWithin, withoutAddress, withoutTraces } from '#domain/merge/erasing.ts';
import { earlierAt } from '#domain/merge/history.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import { removedRowIds } from '#domain/merge/removed-rows.ts';
import { MARKS } from '#domain/marks/marks.ts';
import type { FirstPage } from '#domain/summary/first-page.ts';
import { summarise } from '#domain/summary/summarise.ts';
import { partsOf, present, progress } from '#domain/worksheets/reading.ts';
import { stoppedAt } from '#domain/worksheets/stopped.ts';
import { leaf, marked, wording } from '../fixtures.ts';
import { madeUpWorksheet, rows, text, thenNow } from '../made-up-worksheet.ts';

/** The widest row that there may be: six columns. */
const COLUMNS = {
  what: text('What is it?', { told: 'What it is' }),
  how: thenNow('How was it, and how is it?', { told: 'How it is', low: 'badly', high: 'well' }),
  who: text('Who knows?', { told: 'Who knows' }),
  when: text('When is it?', { told: 'When it is' }),
  where: text('Where is it?', { told: 'Where it is' }),
  why: text('Why is it?', { told: 'Why it is' }),
};
const sheet = madeUpWorksheet({
  id: 'many',
  sections: { only: { heading: 'Many', fields: { list: rows('What?', { row: 'Thing', columns: COLUMNS }) } } },
  migrations: [],
});
const FIELD = 'many/list';
const FIRST_PAGE: FirstPage = {
  atMostWords: 400,
  items: [
    { heading: 'Two of them', fields: [FIELD], figureOf: 2 },
    { heading: 'All of them', fields: [FIELD] },
  ],
};

/** How often a leaf was looked at or named, a text compared, a list looked through. */
let work = 0;

/** The same leaves, and each look at them counted. */
function counted(leaves: Leaves): Leaves {
  return new Proxy(leaves, {
    get: (target, key) => ((work += 1), Reflect.get(target, key)),
    getOwnPropertyDescriptor: (target, key) => ((work += 1), Reflect.getOwnPropertyDescriptor(target, key)),
    ownKeys: (target) => {
      const keys = Reflect.ownKeys(target);
      work += keys.length;
      return keys;
    },
  });
}

/** Somebody's many rows, each of the columns filled in; each seventh row was removed again. */
function written(count: number, lamport = 1): Document {
  const ids = Array.from({ length: count }, (_, index) => `row${index}`);
  const leaves = ids.flatMap((id, index) => [
    ...Object.keys(COLUMNS).map(
      (column) =>
        [
          `${FIELD}/${id}/${column}`,
          leaf(column === 'how' ? { then: 2, now: index % 11 } : `${column} ${index}`, lamport),
        ] as const,
    ),
    ...(index % 7 === 3 ? [[`${FIELD}/${id}`, leaf(null, lamport + 1)] as const] : []),
  ]);
  const all = Object.fromEntries([...leaves, [FIELD, leaf(ids, lamport)] as const]);
  return { ...emptyDocument('many', 1), leaves: counted(all) };
}

function marksOn(count: number): Document {
  const marks = marked(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${FIELD}/row${index}`, index % 2 === 0 ? 'bring' : 'maybe'] as const),
    ),
  );
  return { ...marks, leaves: counted(marks.leaves) };
}

/** Everything that walks over rows, each on its own documents of so many rows. */
const WALKS: Readonly<Record<string, (count: number) => unknown>> = {
  'which rows there are': (count) => rowIds(written(count), FIELD),
  'reading a worksheet': (count) => present(sheet, written(count)),
  'putting aside what can’t be read': (count) =>
    present(
      sheet,
      withLeaves(
        written(count),
        Array.from({ length: count }, (_, index) => [`${FIELD}/row${index}/what`, leaf(12)]),
      ),
    ),
  'telling how much is answered': (count) => progress(sheet, written(count)),
  'finding where somebody stopped': (count) => stoppedAt(sheet, written(count), undefined),
  'what can be marked': (count) => partsOf(sheet, written(count), 'last-session'),
  'the summary, its first page too': (count) =>
    summarise([{ worksheet: sheet, document: written(count) }], marksOn(count), 'last-session', wording, FIRST_PAGE),
  'the summary of one brought among all': (count) =>
    summarise(
      [{ worksheet: sheet, document: written(count) }],
      marked({ [`${FIELD}/row${count - 1}`]: 'bring' }),
      'last-session',
      wording,
      FIRST_PAGE,
    ),
  'rows that were removed': (count) => removedRowIds(written(count), FIELD),
  'merging two devices': (count) => mergeDocuments(written(count), written(count, 2)),
  'taking in a backup': (count) => {
    const earlier = { at: 1, document: written(count, 3) };
    return mergeContents(
      { documents: [written(count)], versions: [earlier] },
      { documents: [written(count, 2)], versions: [earlier] },
      5,
    );
  },
  'making a copy': (count) => compacted({ documents: [written(count)], versions: [{ at: 1, document: written(count, 2) }] }, 1e9),
  'earlier wordings of one answer': (count) =>
    earlierAt([{ at: 1, document: written(count) }], written(count, 2), `${FIELD}/row1/what`),
  'what is to be erased': (count) => standingWithin(written(count), FIELD),
  erasing: (count) =>
    withoutTraces(
      withLeaves(
        written(count),
        standingWithin(written(count), FIELD).map((at) => [at, leaf(null, 9)]),
      ),
      FIELD,
    ),
  'erasing in a version': (count) => withoutAddress({ at: 1, document: written(count) }, `${FIELD}/row1`),
  'erasing marks': (count) => withoutAddress({ at: 1, document: { ...marksOn(count), id: MARKS } }, FIELD),
  'moving a list to another sheet': (count) => leavesToMove(written(count), emptyDocument('other', 1), FIELD, 'other/list'),
  'keeping what can’t be read': (count) =>
    keptBeside(
      {},
      Array.from({ length: count }, (_, index) => [`${FIELD}/${index}`, index]),
    ),
};

const SIZES = [10, 30, 100, 300, 1000, 3000];

beforeEach(() => {
  for (const method of ['includes', 'indexOf', 'findIndex', 'find', 'some', 'filter', 'concat'] as const) {
    const own = Array.prototype[method] as (...given: unknown[]) => unknown;
    vi.spyOn(Array.prototype, method).mockImplementation(function counting(this: unknown[], ...given: unknown[]) {
      work += this.length;
      return own.apply(this, given);
    } as never);
  }
  const startsWith = String.prototype.startsWith;
  vi.spyOn(String.prototype, 'startsWith').mockImplementation(function counting(this: string, ...given) {
    work += 1;
    return startsWith.apply(this, given);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The steepness of the line through the points, both axes as logarithms: 1 where twice the rows are twice the work. */
function steepness(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const [meanX, meanY] = [0, 1].map((axis) => logs.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / logs.length) as [
    number,
    number,
  ];
  const across = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / across;
}

test.each(Object.entries(WALKS))('someone with many rows: %s is as much more work as there are more rows', (_what, walk) => {
  const points = SIZES.map((size) => {
    work = 1;
    walk(size);
    return [size, work] as const;
  });
  expect(steepness(points), JSON.stringify(points)).toBeLessThan(1.1);
  const [, at300] = points[3] ?? [0, 0];
  const [, at3000] = points[5] ?? [0, 0];
  expect(at3000 / at300, JSON.stringify(points)).toBeLessThan(12);
});
