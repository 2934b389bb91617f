/** What many pages say in one wording, in the box at the foot of a page. */
export type FootBlock = 'medicines' | 'crossed-line' | 'no-contact' | 'this-device';

/** What a block rests on, by ids of the bibliography. */
export const sourcesOfFoot: Readonly<Partial<Record<FootBlock, readonly string[]>>> = {
  medicines: ['carville-2022', 'smi-adviser-2026'],
};

/** What one chapter carries of it. */
export interface ChapterBlocks {
  /** A page for the worst hours or days. What keeps the reader safe stands in its text, and may take as much room as it needs. */
  readonly isRaw?: true;
  /** In the order in which they are read. */
  readonly atFoot?: readonly FootBlock[];
}

/** What every chapter carries that leads to a talk with the therapist. */
const WITH_A_TALK = ['crossed-line', 'no-contact'] as const satisfies readonly FootBlock[];

/**
 * Which chapter carries what, by slug; nothing here for one whose cautions all stand in its text. A chapter that holds
 * one of them in its text has it there alone.
 */
export const chapterBlocks: Readonly<Record<string, ChapterBlocks>> = {
  'what-an-ending-is': { atFoot: ['medicines', 'crossed-line'] },
  'how-long': { atFoot: ['crossed-line'] },
  'many-few-one-none': { atFoot: ['crossed-line'] },
  ready: { atFoot: ['medicines', 'crossed-line'] },
  'raising-it': { atFoot: ['medicines'] },
  'looking-back': { atFoot: WITH_A_TALK },
  'what-it-cost': { atFoot: WITH_A_TALK },
  'last-session': { atFoot: ['medicines', 'no-contact'] },
  'they-are-retiring': { atFoot: ['medicines'] },
  'they-are-ill': { isRaw: true, atFoot: ['medicines', 'crossed-line'] },
  'they-are-away': { isRaw: true, atFoot: ['medicines', 'crossed-line'] },
  'in-love': { atFoot: ['this-device'] },
  'thank-you': { atFoot: ['crossed-line'] },
  'friends-afterwards': { atFoot: ['no-contact'] },
  'what-stays': { atFoot: ['this-device'] },
  'anger-and-silence': { atFoot: WITH_A_TALK },
  'telling-them-what-was-hard': { atFoot: WITH_A_TALK },
  'saying-what-they-meant': { atFoot: WITH_A_TALK },
  letters: { atFoot: ['crossed-line', 'this-device'] },
  'a-dip-is-not-the-start': { atFoot: ['medicines'] },
  'earlier-goodbyes': { atFoot: ['crossed-line'] },
  'old-sentences': { atFoot: ['crossed-line'] },
  'did-i-matter': { atFoot: ['no-contact'] },
  'grief-nobody-sees': { atFoot: ['crossed-line'] },
  'the-first-year': { atFoot: ['crossed-line'] },
  'it-isnt-helping': { atFoot: ['medicines'] },
  'money-runs-out': { atFoot: ['medicines'] },
  'moving-away': { atFoot: ['medicines', 'crossed-line'] },
  'a-number-was-set': { atFoot: ['medicines'] },
  'a-promise-was-broken': { isRaw: true, atFoot: ['medicines', 'no-contact'] },
  'a-while-ago': { atFoot: ['medicines', 'no-contact'] },
  'group-or-couple': { atFoot: ['medicines'] },
  'under-18': { atFoot: ['medicines'] },
  'the-service-closed': { isRaw: true, atFoot: ['crossed-line'] },
  'i-was-discharged': { isRaw: true, atFoot: ['crossed-line'] },
  'i-stopped-going': { isRaw: true },
  'it-ended-weeks-ago': { isRaw: true },
  'when-it-gets-too-much': { isRaw: true },
  'it-just-ended': { isRaw: true },
  'they-ended-it': { isRaw: true },
  'they-died': { isRaw: true },
  'they-died-by-suicide': { isRaw: true },
  'not-safe': { isRaw: true },
};
