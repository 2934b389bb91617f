import type { Site } from './sites.ts';

/** A line of the table: what was measured, what it may be, and whether it is. */
export interface Row {
  readonly name: string;
  /** With its unit: `1.18×`, `104.1 kB`. */
  readonly figure: string;
  readonly budget: string;
  readonly met: boolean;
  /** Beside the budget, what a reader would notice, and whether it stays within that. */
  readonly noticed?: { readonly from: string; readonly within: boolean };
  /** What the figure is made of, in a few words. */
  readonly detail: string;
}

/** What every measurement is given. */
export interface Bench {
  readonly app: Site;
  readonly floor: Site;
  /** An empty folder of its own, such as for a browser's profile; removed when the run ends. */
  newFolder(): Promise<string>;
}

/**
 * What somebody notices, in milliseconds: within the first an answer counts as immediate, and within the second their
 * thoughts stay with what they do (https://web.dev/articles/rail). On a slowed processor, as on a mid-range phone.
 */
export const IMMEDIATE_MS = 100;
export const UNDISTURBED_MS = 1_000;

/** Runs of each page for a timing. */
export const RUNS = 7;

/** Figures of the two pages, in the order in which they were measured. */
export interface Pair<Measured> {
  readonly app: readonly Measured[];
  readonly floor: readonly Measured[];
}

/** Measures app, floor, app, floor…, so that what else the machine does weighs on both alike. */
export async function interleaved<Measured>(
  measure: { readonly app: () => Promise<Measured>; readonly floor: () => Promise<Measured> },
  runs: number = RUNS,
): Promise<Pair<Measured>> {
  const app: Measured[] = [];
  const floor: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    app.push(await measure.app());
    floor.push(await measure.floor());
  }
  return { app, floor };
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
