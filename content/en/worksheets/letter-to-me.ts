import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/letter-to-me.ts';

export default {
  sections: {
    letter: {
      heading: 'A letter to myself',
      intro: [
        'One day you’ll have a bad evening, and you may forget that you once knew what to do. You can write to yourself now, while you do know it. Three lines are enough.',
        { aside: 'It isn’t locked away: you can read it whenever you like, and so can anyone who opens this.' },
      ],
      fields: {
        letter: {
          prompt: 'What would you like to tell yourself?',
          told: 'My letter to myself',
          parts: {
            to: { prompt: 'How does it begin?', told: 'How the letter begins' },
            now: {
              prompt: 'How is it now?',
              told: 'How it is now',
              suggestions: ['Better than last year', 'Up and down', 'My therapy ends next week', 'I’m sad, and I’m all right', 'I miss them already', 'I don’t know yet', 'Not today'],
            },
            proud: {
              prompt: 'What are you proud of?',
              told: 'What I’m proud of',
              suggestions: ['I kept going', 'I told someone the truth', 'I said no to my brother', 'I asked for help', 'Nothing yet', 'I don’t know yet', 'Not today'],
            },
            bad: {
              prompt: 'What would help you to hear on a bad day?',
              told: 'What helps me to hear on a bad day',
              suggestions: [
                'You’ve been here before, and it passed',
                'Call someone before it’s late',
                'A bad week isn’t the start of it all again',
                'Eat something, then decide',
                'I’m glad that you’re still here',
                'I don’t know yet',
                'Not today',
              ],
            },
            close: { prompt: 'How does it end?', told: 'How the letter ends' },
          },
        },
        open: {
          prompt: 'When would you like to read it again?',
          hint: 'You won’t be reminded from here, so put it in your own calendar if you’d like to be.',
          told: 'When I’d like to read it again',
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
