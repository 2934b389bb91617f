import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built site in which other versions can be published. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fledge-site-'));
  for (const name of readdirSync('dist')) cpSync(join('dist', name), join(folder, name), { recursive: true });
  return folder;
}

/** Makes another version of a built site in place: a page that says so, under a new name in the worker's list. */
export function publishNewVersion(folder: string): void {
  const shell = join(folder, 'shell.html');
  writeFileSync(shell, readFileSync(shell, 'utf8').replace('</body>', '<p hidden data-version="new"></p></body>'));
  const worker = join(folder, 'sw.js');
  const old = readFileSync(worker, 'utf8');
  const changed = old.replace(
    /("revision":")([0-9a-f]{32})(","url":"shell\.html")/,
    (_all, before: string, hash: string, after: string) => `${before}${hash.split('').toReversed().join('')}${after}`,
  );
  if (changed === old) throw new Error('the worker lists no revision of the shell');
  writeFileSync(worker, changed);
}

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');

/** As a real one, in which every file in assets/ has another name, and the old ones are gone from the host. */
export function publishWithOtherFiles(folder: string): void {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => statSync(join(assets, name)).isFile());
  const renamed = new Map(names.map((name) => [name, name.replace(/\.(\w+)$/, 'x.$1')]));
  const old = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const rename = (text: string) => text.replace(old, (name) => renamed.get(name) ?? name);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|js|css)$/.test(name))) {
    const before = readFileSync(join(folder, file), 'utf8');
    let after = rename(before);
    // The policy names each inline script by its hash.
    for (const [, script = ''] of file.endsWith('.html') ? before.matchAll(SCRIPT) : [])
      after = after.replaceAll(hashOf(script), hashOf(rename(script)));
    if (after !== before) writeFileSync(join(folder, file), after);
  }
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  publishNewVersion(folder);
}
