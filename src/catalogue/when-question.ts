import { beginWords } from './begin-words.ts';
import { paths } from './paths.ts';
import { canBeAskedWhen } from '#domain/paths/path.ts';
import type { Situation } from '#domain/paths/situation.ts';

/** How somebody is asked for the time of their ending; undefined where no time can be asked for. */
export function whenQuestion(situation: Situation): string | undefined {
  const { title, past, pastBy } = beginWords.steps.when;
  const { runways, since } = canBeAskedWhen(situation, paths);
  if (runways.length > 0) return title;
  if (since.length === 0) return undefined;
  return (situation.ending && pastBy[situation.ending]) ?? past;
}
