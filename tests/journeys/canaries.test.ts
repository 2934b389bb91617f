import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { card } from './goals.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** Forty phrases that occur nowhere else, of letters alone so that no encoding of them is a word by chance. */
const canaries = Array.from({ length: 40 }, (_, index) => {
  const letters = (seed: number) =>
    Array.from({ length: 9 }, (__, at) => String.fromCharCode(97 + ((seed * 7919 + at * at * 104_729 + at * 31) % 26))).join('');
  return `${letters(index + 1)} ${letters(index + 101)}`;
});

/** Whatever of a phrase would show in a file: as UTF-8, as UTF-16, and in base64 at each of its three offsets. */
function traces(phrase: string): readonly Buffer[] {
  const utf8 = Buffer.from(phrase, 'utf8');
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from(Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64').slice(4, -4)),
  );
  return [utf8, Buffer.from(phrase, 'utf16le'), ...base64];
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function found(folder: string, phrases: readonly string[]): readonly string[] {
  const wanted = phrases.flatMap((phrase) => traces(phrase).map((trace) => [phrase, trace] as const));
  return files(folder).flatMap((path) => {
    const content = readFileSync(path);
    return wanted.flatMap(([phrase, trace]) => (content.includes(trace) ? [`${phrase} in ${path}`] : []));
  });
}

describe('somebody whose browser profile is copied', () => {
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('finds none of forty phrases in clear, after typing, a reload, a summary and a kill', async () => {
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await waitUntilOffline(page);
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.click();
    for (const canary of canaries.slice(0, 20)) await page.keyboard.type(`${canary}. `);
    await card(page, 1).getByText('More about goal 1').click();
    const own = card(page, 1).getByRole('textbox', { name: 'In my own words' });
    await own.fill(canaries.slice(20).join('. '));
    await waitUntilSaved(page);
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toContain(canaries[0]);
    await page.goto(`${site.address}/summary`);
    await page.getByRole('radio', { name: 'Bring it' }).first().check();
    await waitUntilSaved(page);
    await here.kill();
    expect(found(here.profile, canaries)).toEqual([]);
  });

  it('would find them if they were there', async () => {
    here = await visit({ profile: here.profile });
    await here.page.goto(`${site.address}/help`);
    await here.page.evaluate((text) => localStorage.setItem('canary', text), canaries[0] ?? '');
    await here.context.close();
    expect(found(here.profile, canaries).join()).toContain(canaries[0]);
  });
});
