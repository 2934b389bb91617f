import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordEarly } from '../src/app/early-taps.ts';
import { policyFor } from './policy.ts';
import { usedStyles } from './used-styles.ts';

/** A page's address and what stands in its #root. */
interface Prerendered {
  readonly address: string;
  readonly html: string;
}

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;

/** What *Hide now* shows. It comes from `public` as it is, and gets a policy like any other page. */
const PLAIN_PAGE = '/list';

/** The name under which a page is stored: `/` as index.html, `/read/x` as read/x.html. */
export function fileFor(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

/**
 * Turns the built index.html into one file a page, and `shell.html` and `locked.html` without content, in `folder`. Styles go inline,
 * so that the first paint waits for one file: in a page those that it shows, with the others coming behind it, and in
 * the shell all. `base` is the address that all begin with. Then each page gets the policy with the hashes of what is inline.
 */
export async function writePages(folder: string, base: string, pages: readonly Prerendered[]): Promise<void> {
  const built = await readFile(join(folder, 'index.html'), 'utf8');
  const sheet = STYLESHEET.exec(built)?.[1];
  if (!sheet?.startsWith(base)) throw new Error('the built page has no stylesheet');
  const css = (await readFile(join(folder, sheet.slice(base.length)), 'utf8')).trim();
  const { page: template, scripts } = withoutScripts(built.replace(STYLESHEET, () => ''));
  const starting = startingAfterPaint(template, scripts, sheet);
  for (const { address, html } of pages)
    await writePage(folder, address, withStyles(fill(starting, html), usedStyles(css, html)));
  const shell = withStyles(startingAtOnce(fill(template, ''), scripts), css);
  await writePage(folder, '/shell', shell);
  await writePage(folder, '/locked', withoutSubject(shell));
  await writePage(folder, PLAIN_PAGE, await readFile(join(folder, fileFor(PLAIN_PAGE)), 'utf8'));
}

async function writePage(folder: string, address: string, page: string): Promise<void> {
  const file = join(folder, fileFor(address));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, withPolicy(page));
}

const ENTRY = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;

/** A built page without the scripts that it begins with, and their addresses in the order in which they have to run. */
function withoutScripts(built: string): { readonly page: string; readonly scripts: readonly string[] } {
  const entry = ENTRY.exec(built)?.[1];
  if (!entry) throw new Error('the built page has no module script');
  const scripts = [...[...built.matchAll(PRELOAD)].map(([, address = '']) => address), entry];
  return { page: built.replace(ENTRY, () => '').replaceAll(PRELOAD, () => ''), scripts };
}

/** The shell is answered from the device, where classic scripts lie compiled: it asks for them at once, as such. */
function startingAtOnce(page: string, scripts: readonly string[]): string {
  const tags = scripts.map((address) => `<script defer src="${address}"></script>`).join('');
  return page.replace('</head>', () => `${tags}</head>`);
}

/**
 * Below the floor (floor.ts) a page can be read, and says so: in words that any browser understands, since nothing else of it
 * may run there. The shell has nothing to read, and a browser for which it was put on the device has been new enough.
 */
const TOO_OLD = `(function () {
  var fits = window.CSS && CSS.supports && CSS.supports('selector(:has(a))') && window.Intl && Intl.Segmenter && Object.hasOwn && [].findLast && [].at;
  if (fits) return;
  window.fledgeTooOld = true;
  if (window.fledgeEarly) window.fledgeEarly();
  document.body.insertBefore(document.getElementById('below-the-floor').content, document.body.firstChild);
  var fields = document.querySelectorAll('input, textarea, select');
  for (var index = 0; index < fields.length; index += 1) fields[index].disabled = true;
})();`;

/**
 * A page with content is shown before its scripts, and the styles of other pages, are asked for: after the first frame,
 * or after a second where none is drawn. They are fetched side by side and run one by one, each in a task of its own. Where one can't be
 * loaded, the page says so and takes no more words: it would look as if they were kept. What is tapped meanwhile is recorded.
 */
function startingAfterPaint(page: string, scripts: readonly string[], sheet: string): string {
  const loader = `{
    let begun = false;
    const begin = async () => {
      if (begun || 'fledgeTooOld' in window) return;
      begun = true;
      const scripts = ${JSON.stringify(scripts)};
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${sheet}' }));
      for (const href of scripts) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
      try {
        for (const script of scripts) {
          await import(script);
          await new Promise((resolve) => setTimeout(resolve));
        }
      } catch {
        for (const control of fledgeEarly?.().keys() ?? []) if (control.href) control.click();
        document.body.prepend(document.querySelector('#unstarted').content);
        for (const field of document.querySelectorAll('input, textarea, select')) field.disabled = true;
      }
    };
    requestAnimationFrame(() => setTimeout(begin));
    setTimeout(begin, 1000);
  }`;
  return page
    .replace('</head>', () => `<script>${onOneLine(`(${recordEarly.toString()})()`)}</script></head>`)
    .replace('</body>', () => `<script>${onOneLine(TOO_OLD)}</script><script>${onOneLine(loader)}</script></body>`);
}

/** A script without comments and line breaks. */
function onOneLine(script: string): string {
  return script.replace(/^\s*\/\/.*$/gm, '').replace(/\n\s*/g, ' ');
}

/** The shell for somebody who has a lock: neither what Fledge is about nor its name, before anybody has opened it. */
function withoutSubject(shell: string): string {
  return shell
    .replace(/\s*<meta\s+name="description"[^>]*>/, '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/, '')
    .replace('<title>Fledge</title>', '<title>…</title>');
}

function withStyles(page: string, css: string): string {
  return page.replace('</head>', () => `<style>${css}</style></head>`);
}

function fill(template: string, html: string): string {
  const name = /<article[^>]* data-name="([^"]*)"/.exec(html)?.[1];
  return template
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
    .replace('<title>Fledge</title>', () => `<title>${name ? `${name} · Fledge` : 'Fledge'}</title>`);
}

function withPolicy(page: string): string {
  const scripts = [...page.matchAll(INLINE_SCRIPT)].map(([, content = '']) => content);
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, content = '']) => content);
  const policy = policyFor(scripts, styles);
  return page.replace(
    '<meta charset="utf-8" />',
    () => `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
