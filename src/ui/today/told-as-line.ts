import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import { withFittingTime } from '#domain/paths/path.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { CIRCUMSTANCES } from '#domain/paths/situation.ts';

/** What the reader has told, in the words in which it was asked, on one line. */
export function toldAsLine(situation: Situation): string {
  const { opening, ending, runway, since, ...told } = withFittingTime(situation, paths);
  const { when, which } = beginWords.steps;
  const lines = [
    // The answer that decides what comes first, whatever was told after it.
    opening === 'not-safe' && ending && ending !== 'harm' && paths.openings[opening].label,
    ending ? paths.endings[ending].label : opening && paths.openings[opening].label,
    runway && when.runways[runway],
    since && `${when.over}: ${when.since[since]}`,
    ...CIRCUMSTANCES.map((part) => told[part] && which[part].label),
  ];
  return `${lines.filter(Boolean).join('. ')}.`;
}
