import type { lastSessionFirstPage } from '../summaries.ts';

/** The headings of the page for the last session that is read first. */
export const firstPageHeadings = {
  wish: 'What I’d like from today',
  safety: 'Safety (you can always ask me about it)',
  day: 'The day, and the hour after',
  say: 'What I want to say',
  questions: 'Questions',
  care: 'Who takes over what, by when',
  return: 'Coming back',
  signs: 'Early signs, and the plan',
  'then-now': 'Then and now',
} satisfies Readonly<Record<keyof typeof lastSessionFirstPage.items, string>>;
