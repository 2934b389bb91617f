/** What is kept of a run: a line of the results file. */
export interface Line {
  readonly scenario: string;
  readonly run: number;
  /** When it was done, in ISO 8601. */
  readonly at: string;
  /** What went wrong, in words; empty in a good run. */
  readonly failures: readonly string[];
  readonly [detail: string]: unknown;
}

/** Counts the runs of a scenario. */
export interface Tally {
  add(run: number, failures: readonly string[], details?: Readonly<Record<string, unknown>>): Promise<void>;
  /** What went wrong in all runs, each with its number. */
  failures(): readonly string[];
  /** A line for the screen; `more` is put behind it. */
  told(more?: string): string;
}

/** A tally whose lines go to `keep`. */
export function createTally(scenario: string, keep: (line: Line) => Promise<void>): Tally {
  const failures: string[] = [];
  let runs = 0;
  let failed = 0;
  return {
    async add(run, wrong, details = {}) {
      runs += 1;
      if (wrong.length > 0) failed += 1;
      failures.push(...wrong.map((words) => `run ${run}: ${words}`));
      await keep({ scenario, run, at: new Date().toISOString(), failures: wrong, ...details });
    },
    failures: () => failures,
    told: (more = '') => `${scenario}: ${runs} runs, ${failed} failed${more && `; ${more}`}`,
  };
}

/** The middle and the highest of some figures, 0 when there are none. */
export function spread(figures: readonly number[]): { readonly median: number; readonly most: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}
