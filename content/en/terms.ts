import { isolated } from '#domain/figures/isolated.ts';
import type { Speaker, TermWords } from '#domain/worksheets/wording.ts';

const POSSESSIVE = /^(?:my|our|your)\s+/i;
const ARTICLE = /^(?:the|a|an|my|our|this)\s+/i;

/**
 * A name as it is; 'my counsellor' as 'your counsellor' where the workbook speaks. It stands within a sentence, so a
 * possessive that a keyboard has begun with a capital is small.
 */
function therapist(told = 'my therapist', speaker: Speaker): string {
  const [whose] = POSSESSIVE.exec(told) ?? [];
  if (whose === undefined) return isolated(told);
  const mine = /^our/i.test(whose) ? 'our' : 'my';
  return `${speaker === 'reader' ? mine : 'your'} ${isolated(told.slice(whose.length))}`;
}

/** Without an article, as it stands behind 'the'. */
function ending(told = 'ending'): string {
  return isolated(told.replace(ARTICLE, '') || told);
}

export const termWords = { therapist, ending } satisfies TermWords;
