import type { FirstPage } from '#domain/summary/first-page.ts';

/** The page for the last session that is read first: short, and in this order. */
export const lastSessionFirstPage: FirstPage = {
  atMostWords: 250,
  items: [
    { heading: 'What I’d like from today', fields: ['last-session/wish'] },
    { heading: 'Safety (you can always ask me about it)', fields: ['last-session/safety'] },
    { heading: 'The day, and the hour after', fields: ['last-session/date', 'last-session/hour-after', 'last-session/who-with', 'last-session/who-knows'] },
    { heading: 'What I want to say', fields: ['last-session/say-one', 'last-session/say-how'] },
    { heading: 'Questions', fields: ['questions/first-one', 'last-session/questions'], room: 2 },
    {
      heading: 'Who takes over what, by when',
      fields: ['bridge-of-care/next-care', 'bridge-of-care/prescriber', 'bridge-of-care/handover'],
    },
    { heading: 'Coming back', fields: ['last-session/return', 'last-session/return-how'] },
    { heading: 'First signs, and the plan', fields: ['warning-signs/first', 'warning-signs/awake', 'warning-signs/signs'] },
    { heading: 'Then and now', fields: ['goals/goals', 'coping-skills/new-thing'], figureOf: 2 },
  ],
};
