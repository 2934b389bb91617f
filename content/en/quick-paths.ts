import type { QuickPathWords } from '#domain/paths/quick-path.ts';
import type { quickPaths } from '../quick-paths.ts';

export const quickPathWords = {
  'fifteen-minutes': {
    title: 'Fifteen minutes',
    lead: 'Seven short steps, and then one page to take with you. You can skip any step, and stop after any.',
    stops: {
      date: { title: 'The day' },
      safety: { title: 'Anything to talk about first' },
      new: { title: 'One thing that’s different' },
      say: { title: 'One thing to say' },
      back: {
        title: 'Coming back, and who takes over',
        plain: 'If they prescribe your medicine, or you call them in a crisis, ask them today: “Who’ll do that for me after this?”',
      },
      sign: { title: 'One early sign' },
      after: { title: 'The hour after' },
      page: { title: 'Your page' },
    },
  },
  tonight: {
    title: 'Ten minutes',
    lead: 'For today’s session, if it’s the last one. Six short steps, and then one page to take with you. You can skip any step, and stop after any.',
    stops: {
      safety: { title: 'Anything to talk about first' },
      say: { title: 'One thing to say' },
      ask: {
        title: 'One thing to ask',
        plain: 'Do they prescribe your medicine, or do you call them in a crisis? If so, ask about that: “Who’ll do that for me after this?”',
      },
      take: { title: 'One thing to take along' },
      after: { title: 'The hour after' },
      next: { title: 'Who comes next' },
      page: { title: 'Your page' },
    },
  },
} satisfies QuickPathWords<typeof quickPaths>;
