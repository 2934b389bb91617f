import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/parts.ts';

/** What holds for whoever hears voices, or isn't sure. */
const ANOTHER_TIME = 'Then leave this sheet alone, because it could make that worse. Talk to someone today about what you hear or feel.';

/** Who knows about it. */
const WHO_HELPS = 'Help if you hear or see things';

export default {
  sections: {
    before: {
      heading: 'Before you begin',
      intro: [
        'You may understand why therapy is ending, and be heartbroken about it all the same. On this sheet each part of you gets its own line, so that none of them has to shout.',
        'A part is only a way of speaking. It means a mood or a wish that says “I” when it’s strong. If you hear voices, or if things feel unreal to you, this isn’t the right sheet.',
        { aside: 'Anyone who opens this can read what you write.' },
      ],
      fields: {
        unreal: {
          prompt: 'Do you hear voices, or do things feel unreal today?',
          hint: 'This answer is never kept.',
          told: 'Whether I hear voices, or things feel unreal today',
          options: {
            no: { label: 'No' },
            voices: { label: 'Yes', says: ANOTHER_TIME, opensLabel: WHO_HELPS },
            unsure: { label: 'I’m not sure', says: ANOTHER_TIME, opensLabel: WHO_HELPS },
            danger: { label: 'I’m not safe', says: 'Then this can wait, and you come first. Go to “Help now”.' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    parts: {
      heading: 'Who’s speaking?',
      intro: 'Two parts are enough. Let each of them finish before the next one starts, and write what it says without correcting it. If one of them gets too loud, put your feet flat on the floor, look up, and stop for today.',
      fields: {
        parts: {
          prompt: 'Which parts of you have something to say?',
          row: 'Part',
          add: 'Add a part',
          more: 'More about this part',
          columns: {
            part: {
              prompt: 'Which part of you is this?',
              hint: 'Call it whatever you like, such as “the tired one”.',
              told: 'A part of me',
              suggestions: [
                'Wants to stay',
                'Ready to go',
                'Grateful to them',
                'Angry with them',
                'Frightened of what’s next',
                'Feels very young',
                'Looks after everyone else',
                'Says it doesn’t care',
                'I don’t know yet',
                'Not today',
              ],
            },
            line: {
              prompt: 'What does it say?',
              hint: 'In its own words, fair or not.',
              told: 'What it says',
              suggestions: [
                'Please don’t go',
                'I can do this now',
                'Thank you for everything',
                'Nobody asked me',
                'I saw it coming',
                'I’m not finished yet',
                'It was only ever a job to them',
                'Let’s get it over with',
                'I don’t know yet',
                'Not today',
              ],
            },
            worry: {
              prompt: 'What is it worried about?',
              hint: 'Even the angry ones are usually worried about something.',
              told: 'What it’s worried about',
              suggestions: [
                'Being alone with it all',
                'Forgetting what I’ve learned',
                'Hurting their feelings',
                'Falling back to where I was',
                'That no one will know me so well',
                'Staying for too long',
                'Crying in front of them',
                'Nothing, it’s looking forward to it',
                'I don’t know yet',
                'Not today',
              ],
            },
            needs: {
              prompt: 'What does it need?',
              told: 'What it needs',
              suggestions: [
                'To be heard',
                'A bit more time',
                'A proper goodbye',
                'Someone to lean on',
                'A rest',
                'To be allowed to be glad',
                'To be left in peace',
                'I don’t know yet',
                'Not today',
              ],
            },
          },
        },
      },
    },
    between: {
      heading: 'All of them together',
      intro: 'They may want opposite things and still need the same one. A part that wants to stay and a part that wants to go can both need someone to notice how hard this is.',
      fields: {
        all: {
          prompt: 'What do all of them need?',
          told: 'What all of them need',
          suggestions: [
            'Time',
            'To be listened to',
            'To know what happens next',
            'Not to be rushed',
            'A bit of kindness from me',
            'Someone to stay close for a while',
            'They can’t agree on anything',
            'I don’t know yet',
            'Not today',
          ],
        },
        last: {
          prompt: 'Which of them may speak last today?',
          hint: 'Any of them will do, and another one can have the last word tomorrow.',
          told: 'Which part speaks last today',
        },
        'last-word': {
          prompt: 'And what does it say to the others?',
          told: 'What it says to the others',
          suggestions: [
            'You’re all allowed to be here',
            'I’ll look after you',
            'We’ll go slowly',
            'You don’t have to agree',
            'Thank you for holding on for so long',
            'I’m sad, and that’s all for now',
            'Be quiet for a bit, please',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    'one-line': {
      heading: 'A line for the whole of you',
      intro: 'A sentence that has two parts of you in it is often easier to say than one that has to be the whole truth. “I understand why, and I hate it” is a complete sentence.',
      fields: {
        say: {
          prompt: 'How would you say it with both halves in one sentence?',
          told: 'Both halves in one sentence',
          suggestions: [
            'I’m ready to stop, and I’ll miss you',
            'I’m glad for you, and I wish you’d stay',
            'I understand why, and I’m angry all the same',
            'Half of me is relieved, and the other half cries',
            'I’ll manage, and I’m not happy about it',
            'I can’t find one sentence for all of it',
            'I don’t know yet',
            'Not today',
          ],
        },
        use: {
          prompt: 'What will you do with that sentence?',
          told: 'What I do with that sentence',
          options: {
            tell: { label: 'Say it to my therapist', says: 'Only if you feel safe with them, and weren’t told not to contact them.' },
            friend: { label: 'Tell a friend' },
            write: { label: 'Put it in a letter that I don’t send' },
            keep: { label: 'Keep it' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
