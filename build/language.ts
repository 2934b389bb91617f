import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { normalizePath } from 'vite';
import type { beforeStart } from '../content/en/before-start.ts';
import type { Language } from '../src/domain/wording/language.ts';
import { translated } from '../src/domain/wording/translation.ts';
import { mirrored, MIRRORED, NOT_READ } from './mirrored-language.ts';

const CONTENT = normalizePath(fileURLToPath(new URL('../content/', import.meta.url)));
const ENGLISH = `${CONTENT}en/`;
/** On an English file that is asked for as it is, by the one that stands in its place. */
const AS_IT_IS = '?english';

/** The words that stand in files without scripts, each in double braces, and where the site begins. */
export type StaticWords = typeof beforeStart & { readonly language: Language; readonly base: string };

/**
 * Builds the workbook in another language than English: whoever asks for a file of `content/en` gets it with that language's
 * words in their places, and a chapter as a whole where there is one. What is missing stays English. English is left as it is.
 */
export function language(tag: string): Plugin[] {
  const plugins = [inTheStaticFiles(tag)];
  return tag === 'en' ? plugins : [inTheModules(tag), ...plugins];
}

function inTheModules(tag: string): Plugin {
  const theirs = (file: string) => `${CONTENT}${tag}/${file.slice(ENGLISH.length)}`;
  return {
    name: 'fledge:language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const [name = '', query] = source.split('?');
      const found = await this.resolve(name, importer?.split('?')[0], { ...options, skipSelf: true });
      if (!found?.id.startsWith(ENGLISH)) return undefined;
      if (found.id.endsWith('.mdx')) {
        const chapter = theirs(found.id);
        return existsSync(chapter)
          ? this.resolve(query ? `${chapter}?${query}` : chapter, importer, { ...options, skipSelf: true })
          : undefined;
      }
      // English that English is made of stays as it is: what is said of it later is said once.
      return query === AS_IT_IS.slice(1) || importer?.endsWith(AS_IT_IS) ? `${found.id}${AS_IT_IS}` : found.id;
    },
    async load(id) {
      if (!id.startsWith(ENGLISH) || !id.endsWith('.ts')) return undefined;
      if (tag === MIRRORED && NOT_READ.some((name) => id === `${ENGLISH}${name}.ts`)) return undefined;
      return moduleFor(id, tag === MIRRORED ? undefined : theirs(id));
    },
  };
}

/** The module that stands in the place of an English one: what that exports, with the words of another language. */
function moduleFor(english: string, theirs: string | undefined): string {
  const code = readFileSync(english, 'utf8');
  const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);
  if (/^export default/m.test(code)) names.push('default');
  const has = theirs !== undefined && existsSync(theirs);
  const lines = [
    `import * as english from ${JSON.stringify(english + AS_IT_IS)};`,
    has ? `import * as theirs from ${JSON.stringify(theirs)};` : 'const theirs = {};',
    theirs === undefined
      ? `import { mirrored as put } from ${JSON.stringify(fileURLToPath(new URL('mirrored-language.ts', import.meta.url)))};`
      : "import { inThisLanguage as put } from '#catalogue/gaps.ts';",
    ...names.map((name) =>
      name === 'default'
        ? 'export default put(english.default, theirs.default);'
        : `export const ${name} = put(english.${name}, theirs.${name});`,
    ),
  ];
  return lines.join('\n');
}

/** The page that every page is made from, the plain page and the list of what a device shows of the app, in words. */
function inTheStaticFiles(tag: string): Plugin {
  let base = '/';
  return {
    name: 'fledge:static-words',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => inWords(html, { ...(await staticWords(tag)), base }),
    },
  };
}

/** The words of a language that stand in files without scripts. */
export async function staticWords(tag: string): Promise<Omit<StaticWords, 'base'>> {
  const english = { ...(await wordsIn('en', 'before-start')).beforeStart, ...(await wordsIn('en', 'language')) };
  if (tag === MIRRORED) return mirrored(english);
  const said = { ...(await wordsIn(tag, 'before-start')).beforeStart, ...(await wordsIn(tag, 'language')) };
  return translated(english, said, () => undefined);
}

/** What a file of words exports. These few import nothing but types, so that they can be read before anything is built. */
async function wordsIn(tag: string, file: string) {
  const path = join(CONTENT, tag, `${file}.ts`);
  return existsSync(path) ? import(pathToFileURL(path).href) : {};
}

/** A text with its words filled in. Throws for a word that isn't there. */
export function inWords(text: string, words: StaticWords): string {
  return text.replaceAll(/\{\{([\w.]+)\}\}/g, (_, path: string) => {
    const word = path.split('.').reduce<unknown>((at, name) => Object(at)[name], words);
    if (typeof word !== 'string') throw new RangeError(`there is no word for {{${path}}}`);
    return word;
  });
}

/** Fills in the words of some files that were built, in their folder. */
export async function fillIn(folder: string, files: readonly string[], words: StaticWords): Promise<void> {
  for (const name of files) {
    const file = join(folder, name);
    await writeFile(file, inWords(await readFile(file, 'utf8'), words));
  }
}
