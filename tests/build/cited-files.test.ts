import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, read } from '../fixtures.ts';

const FOLDERS = ['bench', 'build', 'content', 'docs', 'public', 'src', 'tests'];

/** Tests of how files are told apart, with files that they make up. */
const MADE_UP = new Set(['tests/architecture.test.ts', 'tests/build/chunks.test.ts', 'tests/build/cited-files.test.ts']);

/** Folders that a run fills on this machine alone. */
const FILLED_BY_RUNS = ['bench/results', 'tests/faults/results'];

const files = FOLDERS.flatMap(filesIn);
const names = new Set([...readdirSync('.'), ...files.map((file) => basename(file))]);

/** What a text may cite a file in: prose, comments and code, but for what is frozen or made up. */
const texts = [...readdirSync('.'), ...files].filter(
  (file) => /\.(?:mdx?|tsx?|mjs|css)$/.test(file) && !file.startsWith('tests/fixtures/') && !MADE_UP.has(file),
);

const IN_A_FOLDER = new RegExp(String.raw`(?<![\w./@-])(?:\./)?((?:${FOLDERS.join('|')})/[\w@.<*{/-]*)`, 'g');
const BY_NAME = /(?<![\w./@*<>{}$-])([\w-]+\.(?:md|test\.tsx?))(?![\w-])/g;
const HAS_ENDING = /\.(?:css|json|mdx?|mjs|py|tsx?)$/;

/** Whether a place is there. With a part left open, as in `content/worksheets/<id>.ts`, its folder is looked for. */
function isThere(place: string, file: string): boolean {
  const open = place.search(/[<*{]/);
  const closed = (open < 0 ? place : place.slice(0, place.lastIndexOf('/', open))).replace(/[./]+$/, '');
  if (open < 0 && !place.endsWith('/') && !HAS_ENDING.test(closed)) return true;
  // The table of promises names tests from their folder on.
  const places = file.startsWith('tests/promises/') ? [closed, `tests/${closed}`] : [closed];
  return FILLED_BY_RUNS.includes(closed) || places.some((each) => existsSync(each));
}

/** What a text cites and isn't there. */
function missingIn(text: string, file: string): readonly string[] {
  const cited = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  return [...cited(IN_A_FOLDER).filter((place) => !isThere(place, file)), ...cited(BY_NAME).filter((name) => !names.has(name))];
}

describe('whoever looks up what a text points to', () => {
  test('finds every file and folder that is named, in documents, comments and code', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap((file) => missingIn(read(file), file).map((place) => `${file} cites ${place}`))).toEqual([]);
  });

  test.each([
    ['a document', 'see docs/plans.md for it', 'docs/plans.md'],
    ['a document by its name', 'as plans.md words it', 'plans.md'],
    ['a module', '// build/floors.ts, where', 'build/floors.ts'],
    ['a test by its name', '`sorted-files.test.ts`', 'sorted-files.test.ts'],
    ['a folder', 'in src/utilities/ or so', 'src/utilities/'],
    ['a folder of files of one kind', '`src/ui/field/<Kind>Field.tsx`', 'src/ui/field/<Kind'],
    ['files by their ending', 'content/sheets/*.ts', 'content/sheets/*.ts'],
  ])('would be told of %s that is gone', (_what, text, place) => {
    expect(missingIn(text, 'README.md')).toEqual([place]);
  });

  test.each([
    'docs/hazards.md.',
    '`src/domain/kinds/<kind>.ts`',
    'a/tests/x.md or #domain/kinds/text.ts',
    'tests/build and the rest',
  ])('isn’t stopped by %j', (text) => {
    expect(missingIn(text, 'README.md')).toEqual([]);
  });

  test('is sent to no folder that only a run fills, but for those that version control leaves out', () => {
    for (const folder of FILLED_BY_RUNS) expect(read('.gitignore').split('\n')).toContain(`${folder}/`);
  });
});
