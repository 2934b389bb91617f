import type { SectionWords } from '#domain/worksheets/worded.ts';
import type { after as afterShape, before as beforeShape } from '../ground.ts';

/** What is said before a sheet that can hurt. What the sheet itself asks stands above it, in the sheet's own words. */
export const before = {
  heading: 'Before you start',
  intro: 'You can stop in the middle of a word, and nothing is lost.',
  fields: {
    'how-much': {
      prompt: 'How much would be all right today?',
      hint: 'This answer is never kept.',
      told: 'How much is all right today',
      options: {
        fine: { label: 'About ten minutes' },
        line: { label: 'One line', says: 'Then one line is all it is today. Write it in any of the boxes, and leave the others empty.' },
        later: { label: 'Later', says: 'Then close this for now. It’ll be here, and nothing is lost by waiting.' },
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
} as const satisfies SectionWords<typeof beforeShape.fields>;

/** What is said at the end of it. */
export const after = {
  heading: 'The next ten minutes',
  intro: [
    'That’s enough for today, however much it was. You don’t have to decide anything now.',
    'If you might kill or hurt yourself, stop here and go to “Help now”. If not, pick something ordinary, and do it before you look at your messages.',
  ],
  fields: {
    next: {
      prompt: 'What will you do for the next ten minutes?',
      told: 'My next ten minutes',
      options: {
        tea: { label: 'Something warm to drink' },
        walk: { label: 'A short walk' },
        plates: { label: 'Doing a bit of washing-up' },
        plant: { label: 'Looking after a plant or a pet' },
        friend: { label: 'Phoning a friend about something else' },
        silly: { label: 'Watching something silly' },
        window: { label: 'Looking out at the street' },
        work: { label: 'Back to what I was doing' },
        line: { label: 'Calling a helpline', opensLabel: 'Helplines to call or text' },
        unknown: { label: 'I don’t know yet' },
        'not-today': { label: 'Not today' },
      },
    },
    'put-away': {
      prompt: 'Would you like to put this away until a certain day?',
      hint: 'It stays closed until then, and Today won’t bring you back to it before. You can always open it yourself.',
      told: 'Put away until',
    },
  },
} as const satisfies SectionWords<typeof afterShape.fields>;
