import { dataFormat } from './promises/data-format.ts';
import { privacy } from './promises/privacy.ts';
import { reliability } from './promises/reliability.ts';
import { security } from './promises/security.ts';
import type { Promises, PromisesByHeading } from './promises/table.ts';

/** What Fledge promises, and what it says isn't protected, sentence by sentence, with the tests that hold it. */
export const bySentence: Readonly<Record<'security' | 'privacy', Promises>> = { security, privacy };

/** The rules of the long documents, by their path. */
export const byHeading: Readonly<Record<string, PromisesByHeading>> = {
  'docs/data-format.md': dataFormat,
  'docs/reliability.md': reliability,
};
