import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/letter-unsent.ts';

export default {
  before: [
    'This is for a letter to {therapist} that is never sent. It can hold what you couldn’t say, because it was too late, too angry or too much. You write it in your own words, and nobody will answer it.',
    'It can hurt, and then feel better, or only hurt. It’s better not late at night, and not if you’ve been drinking.',
    { aside: 'Anyone who opens this can read what you write.' },
  ],
  sections: {
    letter: {
      heading: 'The letter that stays here',
      intro: 'You don’t have to be fair in it, or kind, or finished. If your heart is racing, look up and name five things in the room before you go on, and stop here if it doesn’t slow down.',
      fields: {
        letter: {
          prompt: 'What would you say if they were never going to read it?',
          told: 'A letter that I don’t send',
          parts: {
            to: { prompt: 'How does it begin?', told: 'How the letter begins' },
            never: {
              prompt: 'What did you never get to say?',
              told: 'What I never got to say',
              suggestions: [
                'Goodbye',
                'Thank you',
                'You were the first person I told',
                'I lied when I said that I was fine',
                'I loved coming',
                'I don’t know yet',
                'Not today',
              ],
            },
            angry: {
              prompt: 'Is there anything you’re angry about?',
              told: 'What I’m angry about',
              suggestions: ['That you left', 'How it ended', 'You never said why', 'Myself, mostly', 'No, I’m not angry', 'I don’t know yet', 'Not today'],
            },
            miss: {
              prompt: 'What do you miss?',
              told: 'What I miss',
              suggestions: ['The way you waited', 'Someone who knew all the names', 'My Tuesdays', 'Being asked one more question', 'Nothing, and that’s a relief', 'I don’t know yet', 'Not today'],
            },
            down: {
              prompt: 'Is there something that you’d like to leave behind here?',
              hint: 'Something you’ve carried for long enough.',
              told: 'What I leave behind here',
              suggestions: ['Going over the last session', 'Waiting for a message', 'Wondering if it was my fault', 'Being polite about it', 'Nothing yet', 'I don’t know yet', 'Not today'],
            },
            close: { prompt: 'How does it end?', told: 'How the letter ends' },
          },
        },
      },
    },
    then: {
      heading: 'What happens to it now',
      intro: 'It’s written. Whatever you do with it next, you don’t have to do it today. If they did something wrong to you, keep it for now, because it may be the only thing you wrote down at the time. If you’d like to send it after all, wait a week first, and send nothing if you were told not to contact them.',
      fields: {
        keep: {
          prompt: 'What would you like to do with it?',
          told: 'What I do with the letter',
          options: {
            here: { label: 'Leave it here' },
            drawer: { label: 'Copy it by hand, and put it in a drawer' },
            read: { label: 'Read it to someone I trust' },
            burn: { label: 'Copy it onto paper, and tear that up', says: 'It’s still here then, until you erase it.' },
            erase: { label: 'Erase it', says: '“Bring back or erase”, further down, takes it away for good.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
