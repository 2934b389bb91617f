import type { QuickPath } from '#domain/paths/quick-path.ts';

/** Short ways through the worksheets' own fields, by their address under `/paths/`. */
export const quickPaths: Readonly<Record<string, QuickPath>> = {
  'fifteen-minutes': {
    title: 'Fifteen minutes',
    lead: 'Seven short steps, and then one page to take along. You can skip any step, and stop after any.',
    stops: {
      date: {
        title: 'The day',
        minutes: 1,
        fields: [['last-session', 'date']],
      },
      safety: {
        title: 'Anything to talk about first',
        minutes: 1,
        fields: [['last-session', 'safety']],
      },
      new: {
        title: 'One thing that’s different',
        minutes: 2,
        fields: [['coping-skills', 'new-thing']],
      },
      say: {
        title: 'One thing to say',
        minutes: 3,
        fields: [['last-session', 'say-one']],
      },
      back: {
        title: 'Coming back later',
        minutes: 1,
        fields: [
          ['last-session', 'return'],
          ['last-session', 'return-how'],
        ],
        plain: 'Do they prescribe your medicine, or do you call them in a crisis? Ask today: “Who does that for me after you?”',
      },
      sign: {
        title: 'The first small sign',
        minutes: 4,
        fields: [['warning-signs', 'first']],
      },
      after: {
        title: 'The hour after',
        minutes: 1,
        fields: [
          ['last-session', 'hour-after'],
          ['last-session', 'who-with'],
        ],
      },
      page: {
        title: 'Your page',
        minutes: 2,
        fields: [],
      },
    },
  },
  tonight: {
    title: 'Ten minutes',
    lead: 'For today’s session, if it’s the last one. Six short steps, and then one page to take along. You can skip any step, and stop after any.',
    stops: {
      safety: {
        title: 'Anything to talk about first',
        minutes: 1,
        fields: [['last-session', 'safety']],
      },
      say: {
        title: 'One thing to say',
        minutes: 2,
        fields: [['last-session', 'say-one']],
      },
      ask: {
        title: 'One thing to ask',
        minutes: 2,
        fields: [['questions', 'first-one']],
        plain: 'Do they prescribe your medicine, or do you call them in a crisis? Then ask that: “Who does that for me after you?”',
      },
      take: {
        title: 'One thing to take along',
        minutes: 1,
        fields: [['coping-skills', 'new-thing']],
      },
      after: {
        title: 'The hour after',
        minutes: 2,
        fields: [
          ['last-session', 'hour-after'],
          ['last-session', 'who-with'],
        ],
      },
      next: {
        title: 'Who comes next',
        minutes: 1,
        fields: [['bridge-of-care', 'next-care']],
      },
      page: {
        title: 'Your page',
        minutes: 1,
        fields: [],
      },
    },
  },
};
