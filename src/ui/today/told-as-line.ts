import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import { canBeAskedWhen, withFittingTime } from '#domain/paths/path.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { CIRCUMSTANCES, UNSAFE } from '#domain/paths/situation.ts';

/** What the reader has told, in the words in which it was asked, on one line. */
export function toldAsLine(situation: Situation): string {
  const { opening, ending, runway, since, ...told } = withFittingTime(situation, paths);
  const { when, which } = beginWords.steps;
  const { runways } = canBeAskedWhen(situation, paths);
  // What just ended some time ago is told by its time alone.
  const isPast = opening === 'just-ended' && since && since !== 'hours';
  // ‘It just ended’ says by itself that it was today or yesterday.
  const saysWhen = opening === 'just-ended' && since === 'hours' && !ending;
  const isUnsafe = opening === UNSAFE;
  const lines = [
    // ‘I don’t feel safe with them’ decides what comes first, whatever was told after it, and says no more than that.
    opening && (isUnsafe || (!ending && !isPast)) && paths.openings[opening].label,
    ending && !(isUnsafe && ending === 'harm') && paths.endings[ending].label,
    runway && when.runways[runway],
    since && !saysWhen && (runways.length > 0 || isPast ? `${when.over}: ${when.since[since]}` : when.since[since]),
    ...CIRCUMSTANCES.map((part) => told[part] && which[part].label),
  ];
  return `${lines.filter(Boolean).join('. ')}.`;
}
