import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/day-by-day.ts';

export default {
  before: [
    'When an ending hangs over you for weeks or months, it changes from one day to the next, and it’s easy to forget that it did. One line a day is plenty, and you can miss as many days as you like.',
    'Nothing is counted or drawn from them. If you’d like to know how you felt in March, you can look, and you can put two days side by side.',
  ],
  sections: {
    today: {
      heading: 'How it is today',
      fields: {
        line: {
          prompt: 'How does the ending feel today?',
          told: 'How the ending feels',
          suggestions: [
            'I hardly thought about it',
            'Sad this morning, better by tonight',
            'I’m glad I still have a few sessions',
            'It came over me in the shop',
            'I don’t want to think about it',
            'I nearly asked if I could stay',
            'Angry, mostly',
            'It’s there in the background all day',
            'I don’t know yet',
            'Not today',
          ],
        },
        day: { prompt: 'Which day is this about?', told: 'The day' },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
