import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#content/contents.ts';
import type { Language } from '#domain/wording/language.ts';
import { strangersIn } from '#domain/wording/translation.ts';
import { filesIn, read } from '../fixtures.ts';

/** Folders of content that hold what is the same in every language. */
const SHAPES = new Set(['worksheets', 'helplines', 'sources']);

const folders = readdirSync('content', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !SHAPES.has(entry.name))
  .map(({ name }) => name);
const modules = import.meta.glob<Readonly<Record<string, unknown>>>('/content/*/**/*.ts');

/** The ids of a chapter's headings, in their order. */
function headingIds(text: string): readonly string[] {
  return [...text.matchAll(/^##.*\{\/\*([\w-]+)\*\/\}/gm)].map(([, id = '']) => id);
}

/** The components of a chapter: help, medicines and danger stand in every language where they stand in English. */
function componentsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name))];
}

/** What is wrong with a chapter in another language, as sentences. */
function chapterFaults(file: string, english: string, theirs: string): readonly string[] {
  const missing = headingIds(english).filter((id) => !headingIds(theirs).includes(id));
  const strange = headingIds(theirs).filter((id) => !headingIds(english).includes(id));
  return [
    ...missing.map((id) => `${file} lacks the heading ${id}, to which other pages lead`),
    ...componentsIn(english)
      .filter((name) => !componentsIn(theirs).includes(name))
      .map((name) => `${file} lacks <${name}>`),
    ...strange.map((id) => `${file} has a heading ${id} that English hasn’t`),
  ];
}

/** What is wrong with one file of another language, as sentences. */
async function faultsIn(file: string): Promise<readonly string[]> {
  const english = file.replace(/^content\/[^/]+\//, 'content/en/');
  if (!existsSync(english)) return [`${file} has nothing in English that it could say`];
  if (file.endsWith('.mdx')) return chapterFaults(file, read(english), read(file));
  const [said = {}, theirs = {}] = await Promise.all([modules[`/${english}`]?.(), modules[`/${file}`]?.()]);
  return Object.entries(theirs).flatMap(([name, words]) =>
    name in said ? strangersIn(said[name], words, `${file} ${name}`) : [`${file} exports ${name}, which English doesn’t`],
  );
}

test('every language that is offered has a folder that says what it is, and every folder is offered', async () => {
  expect(folders.toSorted()).toEqual(Object.keys(languages).toSorted());
  for (const [tag, name] of Object.entries(languages)) {
    const record = (await modules[`/content/${tag}/language.ts`]?.())?.['language'];
    const { tag: own, name: called } = (record ?? {}) as Partial<Language>;
    expect([own, called], `content/${tag}/language.ts`).toEqual([tag, name]);
  }
});

test('no language has words, files or headings that English hasn’t', async () => {
  const files = folders.filter((name) => name !== 'en').flatMap((name) => filesIn(`content/${name}`));
  expect((await Promise.all(files.map(faultsIn))).flat()).toEqual([]);
});

describe('a chapter in another language', () => {
  test('is named with what it lacks, and with what English hasn’t', () => {
    const english = '<Safe />\n\n## When it’s calm {/*calm*/}\n\n## Medicines {/*medicines*/}\n';
    expect(chapterFaults('x.mdx', english, '## Ruhig {/*calm*/}\n\n## Arznei {/*arznei*/}\n')).toEqual([
      'x.mdx lacks the heading medicines, to which other pages lead',
      'x.mdx lacks <Safe>',
      'x.mdx has a heading arznei that English hasn’t',
    ]);
    expect(chapterFaults('x.mdx', english, english)).toEqual([]);
  });
});
