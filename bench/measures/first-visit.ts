import lighthouse from 'lighthouse';
import type { Bench, Row } from '../bench.ts';
import { RUNS } from '../bench.ts';
import { debuggingPort, openBrowser, openPage } from '../browser.ts';
import { pagesOf, whileServed } from '../sites.ts';
import { median, milliseconds, times } from '../statistics.ts';

interface Visit {
  /** First contentful paint, in milliseconds. */
  readonly first: number;
  /** Largest contentful paint, in milliseconds. */
  readonly largest: number;
  /** Total blocking time, in milliseconds. */
  readonly blocked: number;
  /** Of 100. */
  readonly score: number;
}

const FIRST_PAINT = 1.25;
const LARGEST_PAINT = 1.5;
const BLOCKED_MS = 50;
const SCORE = 100;

/** The first screen, and the worksheet that somebody is sent a link to: measured in every run of the bench. */
const USUAL_PAGES = ['/', '/worksheets/goals'];

async function visit(address: string, port: number, attempts = 3): Promise<Visit> {
  const result = await lighthouse(address, { port, onlyCategories: ['performance'], logLevel: 'error' });
  const report = result?.lhr;
  if (!report || report.runtimeError) {
    // On a busy machine the beginning of a trace can be missing.
    if (attempts > 1) return visit(address, port, attempts - 1);
    throw new Error(`Lighthouse: ${report?.runtimeError?.message ?? 'no report'}`);
  }
  const figure = (audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;
  return {
    first: figure('first-contentful-paint'),
    largest: figure('largest-contentful-paint'),
    blocked: figure('total-blocking-time'),
    score: Math.round((report.categories['performance']?.score ?? 0) * 100),
  };
}

function medians(visits: readonly Visit[]): Visit {
  const of = (figure: keyof Visit) => median(visits.map((each) => each[figure]));
  return { first: of('first'), largest: of('largest'), blocked: of('blocked'), score: of('score') };
}

/**
 * A visit in a browser of its own that has shown the floor before: one that is warm, and has little of an earlier page
 * to clear away while this one begins. A browser that was just started takes longer (docs/performance.md).
 */
async function visitAnew(bench: Bench, address: string, floor: string): Promise<Visit> {
  const profile = await bench.newFolder();
  const browser = await openBrowser(profile, ['--remote-debugging-port=0']);
  try {
    const { page } = await openPage(browser);
    await page.goto(floor);
    await page.close();
    const listens = await debuggingPort(profile);
    if (!listens) throw new Error('the browser doesn’t say where it listens');
    return await visit(address, listens.port);
  } finally {
    await browser.close();
  }
}

/** The page with the highest figure. */
function highest<Page extends Visit>(pages: readonly Page[], figure: keyof Visit): Page {
  const [worst] = pages.toSorted((one, other) => other[figure] - one[figure]);
  if (!worst) throw new Error('nothing was visited');
  return worst;
}

/**
 * First visits as Lighthouse simulates them for a phone (its defaults: slow 4G, a processor four times slower), beside
 * the floor. Every page of the app is visited once; those that were worst in a figure, and the usual ones, as often as
 * the floor. Of their medians the worst counts, figure by figure.
 */
export async function firstVisit(bench: Bench): Promise<readonly Row[]> {
  const all = pagesOf(bench.app);
  const visits = new Map<string, Visit[]>();
  await whileServed(bench, async ({ app, floor }) => {
    const bare = `${floor.address}/`;
    const once: (Visit & { readonly page: string })[] = [];
    for (const page of all) once.push({ page, ...(await visitAnew(bench, app.address + page, bare)) });
    const worst = (['first', 'largest', 'blocked'] as const).map((figure) => highest(once, figure).page);
    const addresses = [...new Set([...USUAL_PAGES, ...worst])].map((page) => [page, app.address + page]);
    for (let run = 0; run < RUNS; run += 1) {
      for (const [name = '', address = ''] of [...addresses, ['floor', bare]]) {
        visits.set(name, [...(visits.get(name) ?? []), await visitAnew(bench, address, bare)]);
      }
    }
  });
  const floor = medians(visits.get('floor') ?? []);
  visits.delete('floor');
  const pages = [...visits].map(([page, measured]) => ({ page, ...medians(measured) }));
  const first = highest(pages, 'first');
  const largest = highest(pages, 'largest');
  const blocked = highest(pages, 'blocked');
  const [lowest = first] = pages.toSorted((one, other) => one.score - other.score);
  return [
    {
      name: 'first visit: first contentful paint',
      figure: times(first.first / floor.first),
      budget: times(FIRST_PAINT),
      met: first.first / floor.first <= FIRST_PAINT,
      detail: `of ${all.length} pages the worst: ${first.page} ${milliseconds(first.first)}, floor ${milliseconds(floor.first)}`,
    },
    {
      name: 'first visit: largest contentful paint',
      figure: times(largest.largest / floor.largest),
      budget: times(LARGEST_PAINT),
      met: largest.largest / floor.largest <= LARGEST_PAINT,
      detail: `${largest.page} ${milliseconds(largest.largest)}, floor ${milliseconds(floor.largest)}`,
    },
    {
      name: 'first visit: blocking time',
      figure: milliseconds(blocked.blocked),
      budget: `under ${BLOCKED_MS} ms`,
      met: blocked.blocked < BLOCKED_MS,
      detail: `${pages.map(({ page, blocked: figure }) => `${page} ${milliseconds(figure)}`).join(', ')}, floor ${milliseconds(floor.blocked)}`,
    },
    {
      name: 'first visit: performance score',
      figure: String(lowest.score),
      budget: String(SCORE),
      met: lowest.score >= SCORE,
      detail: `${lowest.page}; floor ${floor.score}`,
    },
  ];
}
