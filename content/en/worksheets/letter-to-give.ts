import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/letter-to-give.ts';

export default {
  sections: {
    before: {
      heading: 'Before you write to them',
      intro: [
        'Some things are easier to write than to say. This is for a letter that you may give to {therapist}, at the last session or before it. It can be five lines long.',
        'You write it in parts, and at the end you can read it as one page. Nothing is sent from here, and you can decide later whether to give it to them at all. If you might kill or hurt yourself, tell someone today, and don’t leave it for a letter.',
      ],
      fields: {
        safe: {
          prompt: 'Is it all right to write to them?',
          hint: 'This answer is never kept. It’s gone once you leave this screen.',
          told: 'Whether it’s all right to write to them',
          options: {
            yes: { label: 'Yes', says: 'Then the next screen is for your letter.' },
            harm: {
              label: 'They scared me, kissed me, or crossed a line',
              says: 'Then don’t give them a letter. It was their job, and only theirs, not to cross that line, and you can tell someone else.',
              opensLabel: 'What isn’t allowed, and who to tell',
            },
            told: {
              label: 'I was told not to contact them',
              says: 'Then send nothing, and ask nobody to pass it on. You can write a letter that stays with you instead.',
              opensLabel: 'Where you can write',
            },
            unsure: {
              label: 'I’m not sure',
              says: 'Then ask someone else what they think first. You can still write it, and keep it until you know.',
              opensLabel: 'Who to ask about a therapist',
            },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    letter: {
      heading: 'The letter',
      intro: 'Write as you’d talk to them. Leave out any part that you don’t want. If it gets too much, stop in the middle of a line and come back another day.',
      fields: {
        letter: {
          prompt: 'What would you like to write to them?',
          told: 'My letter',
          parts: {
            to: { prompt: 'How does it begin?', told: 'How my letter begins' },
            moment: {
              prompt: 'Which moment with them do you still think of?',
              hint: 'A small moment can say more than a big speech.',
              told: 'A moment with them',
              suggestions: [
                'When I cried, and you didn’t look away',
                'You remembered what I’d told you months before',
                'The day I couldn’t speak, and you waited',
                'You laughed at the right time',
                'You were annoyed once, and you said so',
                'I don’t know yet',
                'Not today',
              ],
            },
            changed: {
              prompt: 'What is different because of it?',
              told: 'What is different because of it',
              suggestions: [
                'I ask for help earlier than I used to',
                'I’m less alone with it',
                'I’m kinder to myself, some of the time',
                'I told my sister how I feel, too',
                'Less than I’d hoped, but something',
                'I don’t know yet',
                'Not today',
              ],
            },
            hard: {
              prompt: 'Is there anything hard that you’d like to say in it?',
              hint: 'It can be left out. A letter that is only kind is still true.',
              told: 'Something hard',
              suggestions: [
                'No, that’s all',
                'I’m sad that it’s ending',
                'I was angry with you for weeks, and I hid it',
                'I wish we’d talked about the end sooner',
                'Some of what I came for hasn’t changed',
                'I don’t know yet',
                'Not today',
              ],
            },
            close: { prompt: 'How does it end?', told: 'How my letter ends' },
          },
        },
      },
    },
    giving: {
      heading: 'Giving it to them, or not',
      intro: 'If you give it to them, say early in the session that you have it, so that there’s time to talk about it. If they keep it, it may go into your notes.',
      fields: {
        how: {
          prompt: 'How would you like to give it?',
          told: 'How I’d give it to them',
          options: {
            start: { label: 'Hand it over at the start' },
            aloud: { label: 'Read it to them' },
            before: { label: 'Send it a few days before' },
            end: { label: 'Leave it with them at the end', says: 'Then there’s no time to talk about it, and that may be what you’d like.' },
            keep: { label: 'Keep it', says: 'Then it was still worth writing.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        copy: {
          prompt: 'May they keep it?',
          told: 'Whether they may keep it',
          options: {
            ask: { label: 'I’d like to talk about that first' },
            please: { label: 'I’d like it back once they’ve read it' },
            may: { label: 'Yes, they can keep it' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        answer: {
          prompt: 'What would you like to hear back?',
          hint: 'They may say something else, or very little. Knowing what you hope for can make that easier.',
          told: 'What I’d like to hear back',
          suggestions: [
            'That I mattered to them',
            'That they won’t forget me',
            'Thank you is enough',
            'That they heard the hard part too',
            'Nothing. I only want them to have it',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
