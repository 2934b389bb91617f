import { isRecord } from '../documents/document.ts';
import { isolated } from '../figures/isolated.ts';
import type { PlanWords } from '../figures/telling-words.ts';
import type { IfThenField } from './field.ts';
import type { IfThenPart } from './field-words.ts';
import type { LeafRules } from './kind.ts';
import { toldOf } from './leaf.ts';

/** What somebody plans to do at a sign, and who hears of it. Each part may be empty. */
export type IfThenAnswer = Readonly<Record<IfThenPart, string>>;

/** The parts in the order in which they are asked for and told. */
export const ifThenParts = ['when', 'will', 'tell'] as const satisfies readonly IfThenPart[];

const BLANK: IfThenAnswer = { when: '', will: '', tell: '' };

/** Own words that end in a full stop, or the like, need none after them. */
const STOPPED = /[.!?…。！？؟۔]["'”’»)\]]*\u2069?$/u;
/** Nor do words that end in a comma, or the like, need one. */
const PAUSED = /[,;:–—،]\u2069?$/u;

/** The plan as a sentence in the first person, without what was left out. The reader's own words stand as they are. */
function sentenceOf(answer: IfThenAnswer, words: PlanWords): string {
  const [when = '', will = '', tell = ''] = ifThenParts.map((part) => isolated(answer[part].trim()));
  let told = when && words.when(when);
  if (will) told = joined(told, words.pause, words.will(will));
  if (tell) told = will && !STOPPED.test(will) ? `${told} ${words.andTell(tell)}` : joined(told, words.pause, words.tell(tell));
  return joined(told, words.stop, '');
}

function joined(before: string, mark: string, after: string): string {
  if (before === '') return after;
  return `${before}${STOPPED.test(before) || PAUSED.test(before) ? '' : mark} ${after}`.trimEnd();
}

export const ifThenRules: LeafRules<IfThenField, IfThenAnswer> = {
  fits: (_field, value): value is IfThenAnswer => isRecord(value) && ifThenParts.every((part) => typeof value[part] === 'string'),
  blank: () => BLANK,
  isAnswered: (answer) => ifThenParts.some((part) => answer[part].trim() !== ''),
  summarise: (field, answer) => [{ type: 'paragraph', label: toldOf(field), text: sentenceOf(answer, field.telling.plan) }],
};
