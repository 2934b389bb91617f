import type { RoomId, WorksheetId } from '../contents.ts';

/** What the rooms and the worksheets are called in lists. */
export const titles = {
  rooms: {
    begin: 'Start here',
    'look-back': 'Look back',
    feel: 'What I feel',
    say: 'What to say',
    keep: 'What to keep',
    'look-ahead': 'Staying well',
    close: 'The last session',
    after: 'Afterwards',
  },
  worksheets: {
    'why-now': 'Why now?',
    'where-am-i': 'Where am I with it?',
    'stay-or-go': 'Stay or go',
    goals: 'Goals, then and now',
    'promised-and-got': 'What I was promised, and got',
    'asked-and-got': 'What I asked for, and got',
    feelings: 'What I feel now',
    questions: 'Questions, and their answers',
    'raising-it-rehearsal': 'Practise saying it',
    'what-felt-wrong': 'If something felt wrong',
    'asking-for-a-closing-session': 'Asking for a closing session',
    unsaid: 'What I haven’t said yet',
    'what-was-hard': 'Telling them what was hard',
    'thank-you-card': 'A thank-you card',
    'letter-to-give': 'A letter to give them',
    'letter-unsent': 'A letter that I don’t send',
    'coping-skills': 'What helps me',
    'warning-signs': 'Early signs, and what I do',
    'safety-plan': 'A safety plan',
    'bridge-of-care': 'Who takes over what',
    'letter-to-me': 'A letter to myself',
    'last-session': 'Plan for the last session',
  },
} satisfies { readonly rooms: Readonly<Record<RoomId, string>>; readonly worksheets: Readonly<Record<WorksheetId, string>> };
