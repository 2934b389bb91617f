import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Address } from '#domain/documents/address.ts';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import { DOCUMENT_FORMAT } from '#domain/documents/document.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { MARKS } from '#domain/marks/marks.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { choice, date, ifThen, letter, madeUpWorksheet, rows, scale, text, thenNow } from './made-up-worksheet.ts';

/** A file without scripts that has words in it, as it's served in English. */
export async function readWorded(file: string): Promise<string> {
  const { inWords, staticWords } = await import('../build/language.ts');
  return inWords(read(file), { ...(await staticWords('en')), base: '/' });
}

/** A leaf as one opening of the vault writes it. */
export function leaf(value: Value, lamport = 1, writer = 'a'): Leaf {
  return { value, lamport, writer, at: 1_700_000_000_000 + lamport };
}

/** A document that holds these leaves; a bare value becomes a leaf with the clock at 1. */
export function documentWith(id: string, values: Readonly<Record<Address, Value>>, worksheetVersion = 1): Document {
  const leaves = Object.fromEntries(Object.entries(values).map(([address, value]) => [address, leaf(value)]));
  return { format: DOCUMENT_FORMAT, id, worksheetVersion, leaves, kept: {} };
}

/** The reader's marks. */
export function marked(marks: Readonly<Record<Address, Mark>>): Document {
  return documentWith(MARKS, marks);
}

/** Whether a document keeps a thing that it could not read at an address, alone or beside others. */
export function keeps(document: Document | undefined, address: Address, thing: unknown): boolean {
  if (!document || !Object.hasOwn(document.kept, address)) return false;
  const found: unknown = document.kept[address];
  return isDeepStrictEqual(found, thing) || (Array.isArray(found) && found.some((each) => isDeepStrictEqual(each, thing)));
}

/** A worksheet with a field of every kind. */
export const everyKind = madeUpWorksheet({
  id: 'sheet',
  sections: {
    first: {
      heading: 'First things',
      fields: {
        reason: text('What brought you?', { told: 'What brought me' }),
        feel: choice('How is it?', {
          told: 'How it is',
          many: true,
          options: { sad: { label: 'Sad' }, glad: { label: 'Glad' } },
        }),
        hard: scale('How hard is it?', { told: 'How hard it is', low: 'easy', high: 'very hard' }),
        sleep: thenNow('How did you sleep, and now?', { told: 'My sleep', low: 'badly', high: 'well' }),
      },
    },
    plans: {
      heading: 'Things to come',
      fields: {
        plan: ifThen('What is the plan?', { told: 'My plan', suggestions: { will: ['rest'] } }),
        day: date('When is it?', { told: 'The day' }),
        farewell: letter('What would you write?', {
          told: 'My letter',
          parts: { to: text('How does it begin?'), body: text('What do you write?'), close: text('How does it end?') },
        }),
      },
    },
    list: {
      heading: 'Things to keep',
      fields: {
        skills: rows('What do you keep?', {
          row: 'Skill',
          columns: {
            name: text('What is it?', { told: 'The skill' }),
            rating: thenNow('Then and now?', { told: 'Then and now', low: 'never', high: 'always' }),
            use: text('When do you use it?', { told: 'When I use it' }),
          },
        }),
      },
    },
  },
  migrations: [],
});

/** What a summary says beside the reader's own words. */
export const wording: Omit<SummaryDocument, 'blocks'> = {
  title: 'For our last session',
  language: 'en',
  date: '21 November 2026',
  foot: 'In my own words.',
  people: ['In danger, call 999.', 'Someone to talk to: Samaritans, 116 123.'],
};

/** Every file below a folder of the repository, as `src/domain/…`. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted();
}

/** A file of the repository as text. */
export function read(path: string): string {
  return readFileSync(path, 'utf8');
}
