import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/letter-unsent.ts';

export default {
  sections: {
    before: {
      heading: 'How much is all right today',
      intro: [
        'This is for a letter to {therapist} that is never sent. It can hold what you couldn’t say, because it was too late, too angry or too much. You write it in your own words, and nobody answers in it.',
        'It can hurt, and then feel better, or only hurt. You can stop in the middle of a word.',
        { aside: 'Anyone who opens this can read what you write.' },
      ],
      fields: {
        today: {
          prompt: 'How much would be all right today?',
          hint: 'This answer is never kept.',
          told: 'How much is all right today',
          options: {
            fine: { label: 'About ten minutes' },
            line: { label: 'One line', says: 'One line is a letter as well. Write it in any of the boxes, and leave the others.' },
            later: { label: 'Later', says: 'Then close this. It’ll be here, and nothing is lost by waiting.' },
            unreal: {
              label: 'I hear voices, or things feel unreal',
              says: 'Then leave this for another time, and talk to someone today.',
              opensLabel: 'Help if you hear or see things',
            },
            danger: { label: 'I’m not safe', says: 'Then this can wait, and you come first. Go to “Help now”.' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    letter: {
      heading: 'The letter that stays here',
      intro: 'You don’t have to be fair in it, or kind, or finished. If your heart is racing, look up and name five things in the room before you go on.',
      fields: {
        letter: {
          prompt: 'What would you write, if they never read it?',
          told: 'A letter that I don’t send',
          parts: {
            to: { prompt: 'How does it begin?', told: 'How the letter begins' },
            never: {
              prompt: 'What did you never get to say?',
              told: 'What I never got to say',
              suggestions: [
                'Goodbye',
                'I’d have liked one more session',
                'You were the first person I told',
                'I lied when I said that I was fine',
                'I loved coming',
                'I don’t know yet',
                'Not today',
              ],
            },
            angry: {
              prompt: 'What are you angry about?',
              told: 'What I’m angry about',
              suggestions: ['How you told me', 'You had time to think, and I hadn’t', 'You said that you’d be there', 'I waited for you to ask', 'I’m not angry', 'I don’t know yet', 'Not today'],
            },
            miss: {
              prompt: 'What do you miss?',
              told: 'What I miss',
              suggestions: ['The way you waited', 'Someone who knew all the names', 'My Tuesdays', 'Being asked one more question', 'Nothing, and that’s a relief', 'I don’t know yet', 'Not today'],
            },
            down: {
              prompt: 'Is there something that you’d like to put down here?',
              hint: 'A thing that you’ve carried long enough, and needn’t take along.',
              told: 'What I put down here',
              suggestions: ['Going over the last session', 'Waiting for a message', 'The idea that I was too much', 'Being polite about it', 'Nothing yet', 'I don’t know yet', 'Not today'],
            },
            close: { prompt: 'How does it end?', told: 'How the letter ends' },
          },
        },
      },
    },
    then: {
      heading: 'What happens to it now',
      intro: 'It’s written. Whatever you do with it next, you don’t have to do it today.',
      fields: {
        keep: {
          prompt: 'What would you like to do with it?',
          told: 'What I do with the letter',
          options: {
            here: { label: 'Leave it here' },
            drawer: { label: 'Copy it by hand, and put it in a drawer' },
            read: { label: 'Read it to someone I trust' },
            burn: { label: 'Copy it onto paper, and tear that up' },
            erase: { label: 'Erase it', says: '“Bring back or erase”, further down, takes it away for good.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        next: {
          prompt: 'What will you do for the next ten minutes?',
          hint: 'Something ordinary is best after writing like this.',
          told: 'What I do for the next ten minutes',
          options: {
            tea: { label: 'Make a cup of tea' },
            walk: { label: 'Walk round the block' },
            hands: { label: 'Wash up, fold something, water a plant' },
            friend: { label: 'Call a friend' },
            line: { label: 'Calling a helpline', opensLabel: 'Helplines to call or text' },
            other: { label: 'Something else' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
