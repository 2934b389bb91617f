import type { FirstPageShape } from '#domain/summary/first-page.ts';

/** The page for the last session that is read first: short, and in this order. */
export const lastSessionFirstPage = {
  atMostWords: 250,
  items: {
    wish: { fields: ['last-session/wish'] },
    safety: { fields: ['last-session/safety'] },
    day: { fields: ['last-session/date', 'last-session/hour-after', 'last-session/who-with', 'last-session/who-knows'] },
    say: { fields: ['last-session/say-one', 'last-session/say-how'] },
    questions: { fields: ['questions/first-one', 'last-session/questions'], room: 2 },
    care: {
      fields: ['bridge-of-care/next-care', 'bridge-of-care/prescriber', 'bridge-of-care/handover'],
    },
    return: { fields: ['last-session/return', 'last-session/return-how'] },
    signs: { fields: ['warning-signs/first', 'warning-signs/awake', 'warning-signs/signs'] },
    'then-now': { fields: ['goals/goals', 'coping-skills/new-thing'], figureOf: 2 },
  },
} as const satisfies FirstPageShape;
