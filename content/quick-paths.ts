import type { QuickPathShape } from '#domain/paths/quick-path.ts';

/** Short ways through the worksheets' own fields, by their address under `/paths/`. */
export const quickPaths = {
  'fifteen-minutes': {
    stops: {
      date: {
        minutes: 1,
        fields: [['last-session', 'date']],
      },
      safety: {
        minutes: 1,
        fields: [['last-session', 'safety']],
      },
      new: {
        minutes: 2,
        fields: [['coping-skills', 'new-thing']],
      },
      say: {
        minutes: 3,
        fields: [['last-session', 'say-one']],
      },
      back: {
        minutes: 1,
        fields: [
          ['last-session', 'return'],
          ['last-session', 'return-how'],
        ],
      },
      sign: {
        minutes: 4,
        fields: [['warning-signs', 'first']],
      },
      after: {
        minutes: 1,
        fields: [
          ['last-session', 'hour-after'],
          ['last-session', 'who-with'],
        ],
      },
      page: {
        minutes: 2,
        fields: [],
      },
    },
  },
  tonight: {
    stops: {
      safety: {
        minutes: 1,
        fields: [['last-session', 'safety']],
      },
      say: {
        minutes: 2,
        fields: [['last-session', 'say-one']],
      },
      ask: {
        minutes: 2,
        fields: [['questions', 'first-one']],
      },
      take: {
        minutes: 1,
        fields: [['coping-skills', 'new-thing']],
      },
      after: {
        minutes: 2,
        fields: [
          ['last-session', 'hour-after'],
          ['last-session', 'who-with'],
        ],
      },
      next: {
        minutes: 1,
        fields: [['bridge-of-care', 'next-care']],
      },
      page: {
        minutes: 1,
        fields: [],
      },
    },
  },
} as const satisfies Readonly<Record<string, QuickPathShape>>;
