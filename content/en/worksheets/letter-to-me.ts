import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/letter-to-me.ts';

export default {
  sections: {
    letter: {
      heading: 'What I’d like to tell myself',
      intro: [
        'You may have a bad evening one day, and forget what has helped you before. You can write it to yourself now. Three lines are enough, and one name to call is worth more than all of them.',
        'If what comes out is harsh, stop, and write what you’d say to a friend. On a very bad night a letter isn’t enough, and “Help now” has people to call.',
        { aside: 'It isn’t locked away: you can read it whenever you like, and so can anyone who opens this.' },
      ],
      fields: {
        letter: {
          prompt: 'What would you like to tell yourself?',
          told: 'My letter to myself',
          parts: {
            to: { prompt: 'How does it begin?', told: 'How the letter begins' },
            now: {
              prompt: 'How are things now?',
              told: 'How it is now',
              suggestions: ['Better than last year', 'Up and down', 'My therapy ends next week', 'I’m sad, and I’m all right', 'I miss them already', 'I don’t know yet', 'Not today'],
            },
            proud: {
              prompt: 'What are you proud of?',
              told: 'What I’m proud of',
              suggestions: ['I kept going', 'I told someone the truth', 'I said no to my brother', 'I asked for help', 'Nothing yet', 'I don’t know yet', 'Not today'],
            },
            bad: {
              prompt: 'What would you like to hear on a bad day?',
              told: 'What helps me to hear on a bad day',
              suggestions: [
                'You’ve been here before, and it passed',
                'Call Jo, they said that you can',
                'If it goes on for two weeks, see the doctor',
                'Eat something, and leave big decisions for another day',
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
