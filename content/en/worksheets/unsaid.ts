import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/unsaid.ts';

export default {
  sections: {
    lines: {
      heading: 'A line for each',
      intro: [
        'In any therapy, things pile up that you never quite said to {therapist}: a thank-you, a question, an argument you didn’t have, something you nearly brought up and then didn’t. Here each of them gets a line, big or small, in any order.',
        'Then you choose what to do with each line. Most of them can stay unsaid, and it’s easier to see which ones can’t when they’re all in one place. If one of them is about suicide, or someone isn’t safe, tell a doctor or a helpline today. If your therapist frightened you or crossed a line, tell someone else, not them.',
        {
          aside: 'If there’s no session left, or you were told not to contact them, you can still write something down, tell someone else, keep it, or let it go.',
        },
      ],
      fields: {
        lines: {
          prompt: 'What’s still unsaid?',
          row: 'Line',
          add: 'Add a line',
          more: 'More about this line',
          columns: {
            line: {
              prompt: 'What haven’t you said?',
              hint: 'It can be unfair, or far too small to mention. This list is for you.',
              told: 'What I haven’t said',
              suggestions: [
                'Thank you',
                'I’ll miss you',
                'I don’t want this to end',
                'How much you’ve helped me',
                'Something you said really hurt',
                'I wasn’t always honest with you',
                'I’m angry that you’re leaving',
                'There’s something we never got round to',
                'I don’t know yet',
                'Not today',
              ],
            },
            then: {
              prompt: 'What would you like to do with it?',
              told: 'What I’ll do with it',
              options: {
                say: { label: 'Say it', says: 'Then the beginning of a session is best, because there’s still time to talk about it.' },
                write: { label: 'Write it', says: 'It can be a card, an email, or a letter that you never send.' },
                tell: { label: 'Tell someone else', says: 'It helps to tell them first whether you’d like advice, or only someone to listen.' },
                keep: { label: 'Keep it', says: 'Then it stays yours, and you can think of it whenever you like.' },
                'let-go': { label: 'Let it go', says: 'It may come back a few times before it goes. That doesn’t mean you chose wrongly.' },
                unknown: { label: 'I don’t know yet' },
                'not-today': { label: 'Not today' },
              },
            },
          },
        },
      },
    },
    first: {
      heading: 'The one to begin with',
      intro: 'You don’t have to get through the whole list. Often one line matters more than all the others, and once that one has been said or written, the rest are easier to leave. If you aren’t sure which it is, imagine it’s a year from now, and ask yourself which one you’d still be going over on the bus.',
      fields: {
        most: {
          prompt: 'Which one would you mind most leaving unsaid?',
          hint: 'If there’s a session left, you can choose to put this line on the page you bring.',
          told: 'The one I’d mind most leaving unsaid',
          suggestions: [
            'That I’ll miss them',
            'Thank you, and what for',
            'What they got wrong',
            'That I’m scared of being without them',
            'The thing I really came to talk about',
            'That I lied about something',
            'None of them, to be honest',
            'I don’t know yet',
            'Not today',
          ],
        },
        moment: {
          prompt: 'When would be a good time for it?',
          hint: 'A rough idea is enough.',
          told: 'When I’ll do it',
          suggestions: [
            'At the start of my next session',
            'In the last session',
            'This weekend, on paper',
            'Tomorrow, if I still want to',
            'When I see a friend',
            'A few weeks after it’s over',
            'There’s no hurry',
            'I’d rather leave it unsaid',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
