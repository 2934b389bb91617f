import type { ChoiceAnswer } from './choice.ts';
import { choiceRules } from './choice.ts';
import { dateRules } from './date.ts';
import type { Field, FieldOf, Kind, LeafField } from './field.ts';
import type { IfThenAnswer } from './if-then.ts';
import { ifThenRules } from './if-then.ts';
import type { KindRules } from './kind.ts';
import { overDocument } from './leaf.ts';
import type { LetterAnswer } from './letter.ts';
import { letterRules } from './letter.ts';
import type { Row } from './rows.ts';
import { rowsRules } from './rows.ts';
import { scaleRules } from './scale.ts';
import { textRules } from './text.ts';
import type { ThenNowAnswer } from './then-now.ts';
import { thenNowRules } from './then-now.ts';

/** What an answer of each kind looks like. */
export interface Answers {
  readonly text: string;
  readonly choice: ChoiceAnswer;
  readonly scale: number | null;
  readonly 'then-now': ThenNowAnswer;
  readonly 'if-then': IfThenAnswer;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  readonly rows: readonly Row[];
  readonly letter: LetterAnswer;
}

const leafKinds = {
  text: overDocument(textRules),
  choice: overDocument(choiceRules),
  scale: overDocument(scaleRules),
  'then-now': overDocument(thenNowRules),
  'if-then': overDocument(ifThenRules),
  date: overDocument(dateRules),
} satisfies { [K in LeafField['kind']]: KindRules<FieldOf<K>, Answers[K]> };

/** Every kind with its rules. A kind without rules does not compile; its component is asked for in the same way. */
const kinds = {
  ...leafKinds,
  rows: rowsRules((field) => rulesOf(field)),
  letter: letterRules,
} satisfies { [K in Kind]: KindRules<FieldOf<K>, Answers[K]> };

/** The rules of a field's kind. */
export function rulesOf<F extends Field>(field: F): KindRules<F, Answers[F['kind']]> {
  // TypeScript can't see that one index picks both the field's type and its rules' type.
  return kinds[field.kind] as unknown as KindRules<F, Answers[F['kind']]>;
}
