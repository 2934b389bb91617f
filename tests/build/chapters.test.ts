import { compile } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import { expect, test } from 'vitest';
import { pinHeadingIds } from '../../build/heading-ids.ts';
import { frontMatterOf } from '../../build/mdx.ts';

async function compiled(text: string): Promise<string> {
  return String(await compile(text, { remarkPlugins: [remarkFrontmatter, pinHeadingIds] }));
}

test('a heading has the id that is pinned to it, and the pin is not seen', async () => {
  const code = await compiled('# Top {/*top*/}\n\nText.\n\n## Looking *back* {/* look-back-2 */}\n');
  expect(code).toMatch(/id: "top",\s*children: "Top"/);
  expect(code).toContain('id: "look-back-2"');
  expect(code).not.toContain('/*');
  expect(code).toMatch(/children: \["Looking ", .*"back"/s);
});

test.each([
  ['without a pin', '## A heading\n'],
  ['with an empty pin', '## A heading {/**/}\n'],
  ['with a pin in capitals', '## A heading {/*Top*/}\n'],
  ['with a pin of two words', '## A heading {/*two words*/}\n'],
  ['with a pin before its words', '## {/*top*/} A heading\n'],
  ['with something computed for a pin', '## A heading {top}\n'],
])('a heading %s stops the build', async (_how, text) => {
  await expect(compiled(text)).rejects.toThrow('no pinned id');
});

test('the head of a chapter is read as data', () => {
  expect(frontMatterOf('---\ntitle: "Why: a question"\nminutes: 5\nsources:\n  - a-2020\n---\n\n# Text\n\n---\n')).toEqual({
    title: 'Why: a question',
    minutes: 5,
    sources: ['a-2020'],
  });
});

test.each([
  ['no head', '# Text\n'],
  ['a head that does not end', '---\ntitle: x\n'],
  ['a line before its head', '\n---\ntitle: x\n---\n'],
  ['an empty head', '---\n\n---\n'],
])('a chapter with %s stops the build', (_how, text) => {
  expect(() => frontMatterOf(text)).toThrow();
});
