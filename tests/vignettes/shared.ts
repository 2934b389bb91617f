import { beginWords } from '#catalogue/begin-words.ts';
import { chapterBySlug } from '#catalogue/chapters.ts';
import { commonEndings, paths } from '#catalogue/paths.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { ENDINGS } from '#domain/paths/situation.ts';
import { whenQuestion } from '#catalogue/when-question.ts';
import type { Need, Never } from './vignette.ts';

/** The question about tonight, on the screen itself, with its button. */
export const asksAboutTonight: Need = { target: { words: pageWords.chapter.helpQuestion }, within: 0 };

/** People who answer, one tap away. */
export const someoneToCall: Need = { target: { help: 'crisis' }, within: 1 };

const lastSession: readonly Never[] = [
  { link: '/read/last-session' },
  { link: '/worksheets/last-session' },
  { link: '/read/raising-it' },
  { link: '/worksheets/raising-it-rehearsal' },
  { link: '/worksheets/asking-for-a-closing-session' },
  { link: '/paths/fifteen-minutes' },
  { link: '/paths/tonight' },
  { link: '/worksheets/questions' },
  { link: '/worksheets/stay-or-go' },
  { link: '/summary' },
];

const praise: Never = { words: /congrat|well done|proud of you|celebrat|!/i };

/** Nobody is led back to somebody who harmed them, asked to thank them, or to look at what was reached. */
export const afterHarm: readonly Never[] = [
  ...lastSession,
  praise,
  { link: '/worksheets/goals' },
  { link: '/read/looking-back' },
  { words: /\bthanks?\b|grateful/i },
];

/** Nobody is asked to do something in a session that can't be. */
export const afterDeath: readonly Never[] = [
  ...lastSession,
  praise,
  { words: /in (?:your|the) next session|plan for the last session|ask (?:them|your therapist) (?:in|at)\b/i },
];

/**
 * Nobody in the first hours is led to a talk with them. A chapter may name the sheet for one more session beside a line
 * about who leaves it shut, as its own first screen says again.
 */
export const firstHours: readonly Never[] = [
  ...lastSession.filter((each) => !('link' in each && each.link.endsWith('closing-session'))),
  praise,
];

/** Nothing is cheered. */
export const noPraise: readonly Never[] = [praise];

/**
 * The words behind an answer of 'It's ending': the ending, unfolded where it isn't a common one; then the page that comes
 * first for it, or when it is, and on to Today.
 */
export function byTheList(ending: string, when?: string, ...also: readonly string[]): readonly string[] {
  const { others, circumstances } = beginWords.steps.which;
  const id = ENDINGS.find((each) => paths.endings[each].label === ending);
  if (!id) throw new RangeError(`no ending is called ${ending}`);
  const [first] = paths.endings[id].steps.flatMap((step) => ('read' in step ? [step.read] : []));
  return [
    'It’s ending',
    ...(commonEndings.includes(id) ? [] : [others]),
    ending,
    ...(also.length > 0 ? [circumstances, ...also] : []),
    ...(when
      ? [whenQuestion({ ending: id }) ?? '', when, beginWords.done]
      : [beginWords.toChapter(chapterBySlug(first ?? '')?.title ?? '')]),
  ];
}
