import type { BrowserContext } from 'playwright-core';
import { openBareBrowser } from '../bare-browser.ts';
import type { Bench, Row } from '../bench.ts';
import { interleaved, UNDISTURBED_MS } from '../bench.ts';
import { openBrowser, openPage, visitFirst } from '../browser.ts';
import { whileServed } from '../sites.ts';
import { median, milliseconds, times } from '../statistics.ts';
import { reachVault } from '../vault-in-page.ts';
import { openForTyping, slowest } from './keys.ts';
import { openAndType, stayAt } from './offline.ts';

const BUDGET = 1.1;
const DOCUMENTS = 40;
const ANSWERS_IN_DOCUMENT = 100;
const ANSWER_CHARACTERS = 420;
const VERSIONS = 10_000;
const VERSION_CHARACTERS = 1_500;

interface Volume {
  readonly documents: number;
  readonly answers: number;
  readonly characters: number;
  readonly versions: number;
  readonly versionCharacters: number;
}

/** Runs in the page: seals documents and versions as the app does, and puts them where it would. */
async function fill({ documents, answers, characters, versions, versionCharacters }: Volume): Promise<number> {
  const { database, seal, put } = vaultInPage;
  let bytes = 0;
  async function box(recordId: string, document: ReturnType<typeof documentOf>): Promise<Uint8Array> {
    const sealed = await seal(recordId, document, Object.keys(document.leaves).length);
    bytes += sealed.length;
    return sealed;
  }
  const text = (length: number, start: number) => `${start} `.padEnd(length, 'words that somebody wrote one evening ');
  const documentOf = (id: string, count: number, length: number) => ({
    format: 1,
    id,
    worksheetVersion: 1,
    leaves: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${id}/answer-${index}`,
        { value: text(length, index), lamport: index + 1, writer: 'bench', at: 1 },
      ]),
    ),
    kept: {},
  });
  const rows = [];
  for (let index = 0; index < documents; index += 1) {
    const id = `bench-${index}`;
    rows.push({ id, box: await box(id, documentOf(`goals@bench${index}`, answers, characters)), at: 1 });
  }
  await put('documents', rows);
  const stored = bytes;
  for (let from = 0; from < versions; from += 500) {
    const batch = [];
    for (let index = from; index < from + 500; index += 1) {
      const of = `bench-${index % documents}`;
      batch.push({
        of,
        box: await box(of, documentOf(`goals@bench${index % documents}`, 1, versionCharacters)),
        at: Date.now() - index,
      });
    }
    await put('versions', batch);
  }
  database.close();
  return stored;
}

const YEARS: Volume = {
  documents: DOCUMENTS,
  answers: ANSWERS_IN_DOCUMENT,
  characters: ANSWER_CHARACTERS,
  versions: VERSIONS,
  versionCharacters: VERSION_CHARACTERS,
};

/** Puts as much in the vault of a page as `volume` says. Gives how many bytes the documents take. */
export async function fillAt(context: BrowserContext, address: string, volume = YEARS): Promise<number> {
  const { page } = await openPage(context);
  try {
    await page.goto(address);
    await page.locator('[data-save], textarea').first().waitFor();
    await reachVault(page);
    return await page.evaluate(fill, volume);
  } finally {
    await page.close();
  }
}

/** Uses two browsers that `open` gives, and closes them; what they have kept stays in their profiles. */
async function using<Browser extends { close(): Promise<void> }, Result>(
  open: (profile: string) => Promise<Browser>,
  profiles: readonly [string, string],
  use: (full: Browser, empty: Browser) => Promise<Result>,
): Promise<Result> {
  const [full, empty] = [await open(profiles[0]), await open(profiles[1])];
  try {
    return await use(full, empty);
  } finally {
    await full.close();
    await empty.close();
  }
}

/** A returning reader who has written for years, beside one who has written nothing. */
export async function volume(bench: Bench): Promise<readonly Row[]> {
  const profiles = [await bench.newFolder(), await bench.newFolder()] as const;
  const { address, stored } = await using(openBrowser, profiles, (full, empty) =>
    whileServed(bench, async ({ app }) => {
      const place = app.address + bench.app.page;
      await visitFirst(full, place);
      await visitFirst(empty, place);
      return { address: place, stored: await fillAt(full, place) };
    }),
  );
  const measured = await using(openBareBrowser, profiles, async (full, empty) => {
    const measure = { app: () => openAndType(full, address), floor: () => openAndType(empty, address) };
    // Long enough for the copy that the app keeps for itself to be written, and for what is compiled to be put away.
    await Promise.all([stayAt(full, address), stayAt(empty, address)]);
    await interleaved(measure, 1);
    return interleaved(measure);
  });
  const typed = await using(openBrowser, profiles, async (full, empty) =>
    interleaved({ app: await openForTyping(full, address), floor: await openForTyping(empty, address) }),
  );
  const [withVolume, without] = [median(measured.app), median(measured.floor)];
  const rowOf = (what: 'free' | 'saved', name: string): Row => {
    const [full, empty] = [slowest(typed.app, what), slowest(typed.floor, what)];
    return {
      name,
      figure: times(full / empty),
      budget: times(BUDGET),
      met: full <= BUDGET * empty,
      detail: `full ${milliseconds(full)}, empty ${milliseconds(empty)}`,
    };
  };
  return [
    {
      name: 'the same with 10,000 versions and 2 MB of documents, against none',
      figure: times(withVolume / without),
      budget: times(BUDGET),
      met: withVolume <= BUDGET * without,
      noticed: { from: milliseconds(UNDISTURBED_MS), within: withVolume <= UNDISTURBED_MS },
      detail: `full ${milliseconds(withVolume)}, empty ${milliseconds(without)}; ${(stored / 1e6).toFixed(1)} MB of documents`,
    },
    rowOf('free', 'key to thread free, p95, with all of that against without'),
    rowOf('saved', 'key to saved, p95, with all of that against without'),
  ];
}
