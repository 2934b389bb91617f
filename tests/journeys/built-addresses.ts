import { readdirSync } from 'node:fs';
import { languages } from '#content/contents.ts';

/** Built files that are no page of the workbook. */
const NO_PAGES = new Set(['shell.html', 'locked.html', '404.html', 'list.html']);

/** Every address of the English site that has a prerendered page, read off the built files. */
export function builtAddresses(): readonly string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !NO_PAGES.has(name))
    .filter((name) => !Object.keys(languages).some((tag) => name.startsWith(`${tag}/`)))
    .map((name) => `/${name.replace(/(^|\/)index\.html$|\.html$/, '')}`)
    .toSorted();
}
