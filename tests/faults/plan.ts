import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many runs of each scenario, where another number than its own was asked for, and the number of the first. */
    readonly faults: { readonly runs: number | null; readonly from: number };
  }
}

/** The numbers of the runs to do: `few` of them, unless another number was asked for. */
export function runsOf(few: number): readonly number[] {
  const { runs, from } = inject('faults');
  return Array.from({ length: runs ?? few }, (_, index) => from + index);
}

/** Whether more was asked for than what every test run does. */
export function isAskedFor(): boolean {
  return inject('faults').runs !== null;
}

/** Random figures from 0 to 1 that are the same for the same run of the same scenario (mulberry32). */
export function randomOf(scenario: string, run: number): () => number {
  let state = [...`${scenario} ${run}`].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of some, picked by a random figure. */
export function oneOf<T>(random: () => number, ...choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
