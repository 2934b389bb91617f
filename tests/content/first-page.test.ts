import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickPaths } from '#catalogue/paths.ts';
import { lastSessionFirstPage } from '#catalogue/summaries.ts';
import type { Document, Value } from '#domain/documents/document.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import type { Field } from '#domain/kinds/field.ts';
import { isFor } from '#domain/kinds/audience.ts';
import { makeFirstPage } from '#domain/summary/first-page.ts';
import { markAt } from '#domain/marks/marks.ts';
import type { Filled } from '#domain/worksheets/filled.ts';
import { summarise } from '#domain/summary/summarise.ts';
import type { Block } from '#domain/blocks/block.ts';
import markdown from '#export/formats/markdown.ts';
import plainText from '#export/formats/plain-text.ts';
import { marked, wording } from '../fixtures.ts';
import { wordCount } from './chapter-text.ts';
import { fields, filledWith, marks, READER, slots, written } from './written-and-marked.ts';

test('the first page has its parts in the order in which they are read', () => {
  expect(lastSessionFirstPage.items.map(({ heading }) => heading)).toEqual([
    'What I’d like from today',
    'Safety (you can always ask me about it)',
    'The day, and the hour after',
    'What I want to say',
    'Questions',
    'Who takes over what, by when',
    'Coming back',
    'Early signs, and the plan',
    'Then and now',
  ]);
  expect(lastSessionFirstPage.atMostWords).toBe(250);
  const { items } = lastSessionFirstPage;
  expect(items.filter(({ room }) => room).map(({ heading }) => heading)).toEqual(['Questions']);
  expect(items.filter(({ figureOf }) => figureOf).map(({ heading, figureOf }) => [heading, figureOf])).toEqual([
    ['Then and now', 2],
  ]);
});

test('everything that the first page asks for is a field that the last session may have, once', () => {
  const asked = lastSessionFirstPage.items.flatMap((item) => item.fields);
  for (const address of asked) {
    const field = fields.find(([each]) => each === address)?.[1];
    expect(field && isFor(field, READER), address).toBe(true);
  }
  expect(new Set(asked).size).toBe(asked.length);
  for (const { fields: inside, figureOf } of lastSessionFirstPage.items) {
    if (figureOf === undefined) continue;
    const found = fields.find(([each]) => each === inside[0])?.[1];
    expect(found?.kind === 'rows' && Object.values(found.columns).some(({ kind }) => kind === 'then-now')).toBe(true);
  }
});

describe.each(Object.entries(quickPaths))('somebody who goes the short way “%s”', (_id, { stops }) => {
  const asked = Object.values(stops).flatMap((stop) => stop.fields.map(([id, name]) => `${id}/${name}`));

  test('is asked for nothing that has no place on the first page', () => {
    const placed = new Set(lastSessionFirstPage.items.flatMap((item) => item.fields));
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((address) => !placed.has(address))).toEqual([]);
  });

  test('and answers everything in a line has it all on one page', () => {
    const answers = Object.fromEntries(
      asked.map((address) => [address, plainAnswerTo(fields.find(([each]) => each === address)?.[1])]),
    );
    const filled = filledWith(answers);
    const brought = marked(Object.fromEntries(asked.map((address) => [address, 'bring'])));
    const { blocks } = summarise(filled, brought, READER, wording, lastSessionFirstPage);
    expect(blocks.filter(({ type }) => type === 'break')).toEqual([]);
    expect(blocks).toEqual(firstPageOf(filled, brought));
    const kept = summarise(
      filledWith(Object.fromEntries(Object.entries(answers).filter(([address]) => address !== 'last-session/safety'))),
      brought,
      READER,
      wording,
      lastSessionFirstPage,
    );
    expect(JSON.stringify(kept)).not.toMatch(/Safety|blank/i);
  });
});

/** A short answer as many would give it. */
function plainAnswerTo(field: Field | undefined): Value {
  switch (field?.kind) {
    case 'text':
      return field.suggestions[0] ?? 'One line';
    case 'choice':
      return { picked: Object.keys(field.options).slice(0, 1), own: '' };
    case 'date':
      return '2026-12-03';
    case 'if-then':
      return Object.fromEntries(Object.entries(field.suggestions).map(([part, [first = '']]) => [part, first]));
    default:
      throw new Error(`a short way asks for more than a line: ${field?.kind}`);
  }
}

test.each([plainText, markdown])(
  'on the page as $name, the way out of danger comes before the first line of a safety plan',
  async ({ render }) => {
    const filled = filledWith({ 'last-session/wish': 'Quiet', 'safety-plan/safer': 'One lamp stays on' });
    const brought = summarise(
      filled,
      marked({ 'last-session': 'bring', 'safety-plan': 'bring' }),
      READER,
      wording,
      lastSessionFirstPage,
    );
    const told = String(await render(brought));
    const places = ['Quiet', 'My safety plan', 'In danger, skip all of this', 'One lamp stays on'].map((line) =>
      told.indexOf(line),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const without = summarise(filled, marked({ 'last-session': 'bring' }), READER, wording, lastSessionFirstPage);
    expect(JSON.stringify(without)).not.toMatch(/safety plan|In danger, skip/);
  },
);

function firstPageOf(filled: readonly Filled[], marking: Document): readonly Block[] {
  return makeFirstPage(
    filled,
    READER,
    (address, field) => isFor(field, READER) && markAt(marking, address) === 'bring',
    lastSessionFirstPage,
  ).blocks;
}

/** What stands in blocks beside headings and labels, in no order. */
function contents(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => {
      if (block.type === 'paragraph') return [block.text];
      if (block.type === 'list') return block.items;
      return block.type === 'figure' ? block.figure.pairs.map((row) => JSON.stringify(row)) : [];
    })
    .toSorted();
}

const times = (whole: string, part: string) => whole.split(part).length - 1;

describe('whatever somebody writes and marks', () => {
  const property = (holds: (filled: readonly Filled[], marking: Document, values: Readonly<Record<string, Value>>) => void) =>
    fc.assert(
      fc.property(written, marks, (values, marking) => holds(filledWith(values), marked(marking), values)),
      { numRuns: 150 },
    );

  test('the first page has no more than 250 words, as it is printed', async () => {
    await fc.assert(
      fc.asyncProperty(written, marks, async (values, marking) => {
        const blocks = firstPageOf(filledWith(values), marked(marking));
        const printed = await plainText.render({ title: '', language: 'en', date: '', foot: '', people: [], blocks });
        expect(wordCount(String(printed))).toBeLessThanOrEqual(250);
      }),
      { numRuns: 150 },
    );
  });

  test('all that they bring is there, once, and nothing else', () => {
    property((filled, marking, values) => {
      const told = JSON.stringify(summarise(filled, marking, READER, wording, lastSessionFirstPage).blocks);
      for (const slot of slots) {
        const brought = Object.hasOwn(values, slot.address) && slot.for && markAt(marking, slot.address) === 'bring';
        const own = ['text', 'choice', 'if-then'].includes(slot.field.kind);
        const found = times(told, slot.token);
        // What names a row also stands beside its marks in the figure.
        if (brought && slot.names) expect([1, 2], slot.address).toContain(found);
        else expect(found, slot.address).toBe(brought && own ? 1 : 0);
      }
    });
  });

  test('the same is told as without a first page, in another order', () => {
    property((filled, marking) => {
      // Word by word, since the first page tells rows as lines.
      const told = (blocks: readonly Block[]) => new Set(JSON.stringify(blocks).match(/token\d+x/g));
      const together = told(summarise(filled, marking, READER, wording, lastSessionFirstPage).blocks);
      expect(together).toEqual(told(summarise(filled, marking, READER, wording).blocks));
    });
  });

  test('safety is there when it was answered and is brought, and is left out otherwise, without a word about a blank', () => {
    const safety = fields.find(([address]) => address === 'last-session/safety')?.[1];
    if (safety?.kind !== 'choice') throw new Error('there is no question about safety');
    const seen = { there: 0, out: 0 };
    property((filled, marking) => {
      const blocks = firstPageOf(filled, marking);
      const sheet = filled.find(({ worksheet }) => worksheet.id === 'last-session');
      const answer = sheet && rulesOf(safety).read(safety, sheet.document, 'last-session/safety');
      const answered = answer !== undefined && rulesOf(safety).isAnswered(safety, answer);
      const there = blocks.some((block) => block.type === 'heading' && block.text.startsWith('Safety'));
      if (!answered || markAt(marking, 'last-session/safety') !== 'bring') expect(there).toBe(false);
      expect(contents(blocks).join('\n')).not.toMatch(/left blank/i);
      seen[there ? 'there' : 'out'] += 1;
    });
    expect(Math.min(seen.there, seen.out)).toBeGreaterThan(5);
  });

  test('a part is on the first page whole or not at all', () => {
    let later = 0;
    property((filled, marking) => {
      const headings = firstPageOf(filled, marking).flatMap((block) =>
        block.type === 'heading' && block.level === 2 ? [block.text] : [],
      );
      const first = JSON.stringify(firstPageOf(filled, marking));
      for (const { heading, fields: inside, figureOf } of lastSessionFirstPage.items) {
        if (figureOf !== undefined) continue;
        // Ratings and days have no words of their own to look for.
        const brought = slots.filter(({ address, field, for: may }) => {
          if (!['text', 'choice', 'if-then'].includes(field.kind)) return false;
          const document = filled.find(({ worksheet }) => address.startsWith(`${worksheet.id}/`))?.document;
          return (
            may &&
            inside.some((each) => address === each || address.startsWith(`${each}/`)) &&
            document?.leaves[address] &&
            markAt(marking, address) === 'bring'
          );
        });
        const there = brought.filter(({ token }) => first.includes(token));
        expect(there.length === 0 || (there.length === brought.length && headings.includes(heading)), heading).toBe(true);
        if (there.length < brought.length) later += 1;
      }
      expect(headings).toEqual(
        lastSessionFirstPage.items.map(({ heading }) => heading).filter((heading) => headings.includes(heading)),
      );
    });
    expect(later).toBeGreaterThan(5);
  });
});
