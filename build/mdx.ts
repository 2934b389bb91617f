import { readFile } from 'node:fs/promises';
import mdxRollup from '@mdx-js/rollup';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdxFrontmatter from 'remark-mdx-frontmatter';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { pinHeadingIds } from './heading-ids.ts';
import { MIRRORED, mirrored, mirrorText } from './mirrored-language.ts';

const QUERY = '?front-matter';
const VIRTUAL = '\0front-matter:';

/** The YAML at the head of a chapter. Throws when the file has none. */
export function frontMatterOf(text: string): unknown {
  const found = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!found?.[1]) throw new Error('the chapter has no front matter');
  return parse(found[1]);
}

/** The language whose folder a chapter is in. */
function languageOf(file: string): string {
  return /\/content\/([^/]+)\//.exec(file)?.[1] ?? 'en';
}

/** Compiles chapters, and gives the head of one alone for `?front-matter`, so that lists don't load the texts. */
export function mdx(tag: string): Plugin[] {
  const isMirrored = tag === MIRRORED;
  return [
    {
      name: 'fledge:front-matter',
      enforce: 'pre',
      async resolveId(id, importer) {
        if (!id.endsWith(QUERY)) return undefined;
        const file = await this.resolve(id.slice(0, -QUERY.length), importer, { skipSelf: true });
        // Without the ending, since whatever ends in .mdx is compiled as a chapter.
        return file && VIRTUAL + file.id.replace(/\.mdx$/, '');
      },
      async load(id) {
        if (!id.startsWith(VIRTUAL)) return undefined;
        const file = `${id.slice(VIRTUAL.length)}.mdx`;
        this.addWatchFile(file);
        const head = frontMatterOf(await readFile(file, 'utf8'));
        const language = isMirrored ? tag : languageOf(file);
        const said = JSON.stringify({ ...Object(isMirrored ? mirrored(head) : head), language });
        if (language === tag) return `export default ${said};`;
        // Its title stands in lists among others that aren't English.
        return `import { inThisLanguage } from '#catalogue/gaps.ts'; export default inThisLanguage(${said}, {});`;
      },
    },
    {
      enforce: 'pre',
      ...(mdxRollup({
        remarkPlugins: [remarkFrontmatter, remarkMdxFrontmatter, pinHeadingIds, ...(isMirrored ? [mirrorText] : [])],
      }) as Plugin),
    },
  ];
}
