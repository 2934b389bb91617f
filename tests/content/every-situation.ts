import { paths } from '#catalogue/paths.ts';
import type { Step } from '#domain/paths/table.ts';
import type { Path } from '#domain/paths/path.ts';
import { canBeAskedWhen, pathFor } from '#domain/paths/path.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { CIRCUMSTANCES, ENDINGS, OPENINGS } from '#domain/paths/situation.ts';

/** A step as one can write it down: `read looking-back`. */
export function name(step: Step): string {
  return Object.entries(step).flat().join(' ');
}

/** The page that a step leads to. */
export function addressOf(step: Step): string {
  if ('read' in step) return `/read/${step.read}`;
  if ('write' in step) return `/worksheets/${step.write}`;
  if ('quick' in step) return `/paths/${step.quick}`;
  return '/help';
}

/** Whatever can hold beside an ending, alone and together. */
const besides: readonly Partial<Situation>[] = CIRCUMSTANCES.reduce<readonly Partial<Situation>[]>(
  (all, part) => [...all, ...all.map((each) => ({ ...each, [part]: true }))],
  [{}],
);

/** Every answer to the first question, with and without an ending, with each time and circumstance that can be told then, and none. */
export const situations: readonly Situation[] = [undefined, ...OPENINGS].flatMap((opening) =>
  [undefined, ...ENDINGS].flatMap((ending) => {
    const { runways, since } = canBeAskedWhen({ opening, ending }, paths);
    const times: readonly Partial<Situation>[] = [
      {},
      ...runways.map((runway) => ({ runway })),
      ...since.map((each) => ({ since: each })),
    ];
    return times.flatMap((time) => besides.map((beside) => ({ opening, ending, ...time, ...beside })));
  }),
);

/** What the first answer alone leads to. */
export const afterFirstAnswer = OPENINGS.map((opening) => ({ opening, ...paths.openings[opening].tells }));

interface Led {
  readonly path: Path;
  readonly names: readonly string[];
}

function led(situation: Situation): Led {
  const path = pathFor(situation, paths);
  return { path, names: path.steps.map(name) };
}

/** The path for each, made once: there are many. */
const made: ReadonlyMap<Situation, Led> = new Map(situations.map((situation) => [situation, led(situation)]));

/** The situations in which something is wrong with the path, told in full. */
export function where(wrong: (path: Path, names: readonly string[], situation: Situation) => boolean, among = situations) {
  return among
    .filter((situation) => {
      const { path, names } = made.get(situation) ?? led(situation);
      return wrong(path, names, situation);
    })
    .map((situation) => JSON.stringify(situation));
}
