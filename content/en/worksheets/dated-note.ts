import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/dated-note.ts';

export default {
  sections: {
    before: {
      heading: 'Before you write it',
      intro: [
        'You told {therapist} that you’re stopping, or the two of you agreed on something, and at the next session it’s as if nothing had been said. After a while you may wonder if you said it at all.',
        'A note with a date on it is harder to overlook than a sentence at the door. This one has three short parts, and it doesn’t say who was right. You can read it out, or hand it over and keep a copy.',
      ],
      fields: {
        safe: {
          prompt: 'Is it all right to give them a note?',
          hint: 'This answer is never kept. It’s gone once you leave this screen.',
          told: 'Whether it’s all right to give them a note',
          options: {
            yes: { label: 'Yes' },
            harm: {
              label: 'They scared me, kissed me, or crossed a line',
              says: 'Then don’t give them a note, and don’t go back alone. It was their job, and only theirs, not to cross that line, and you can tell someone else.',
              opensLabel: 'What isn’t allowed, and who to tell',
            },
            told: {
              label: 'I was told not to contact them',
              says: 'Then send nothing, and ask nobody to pass it on.',
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
    said: {
      heading: 'What’s been said so far',
      intro: 'One thing is enough. For the day, a guess will do, and so will “in the spring”. Put it down as plainly as you’d write a shopping list, because a plain note is the hardest one to argue with.',
      fields: {
        said: {
          prompt: 'What have you said, or agreed?',
          row: 'Thing that was said',
          add: 'Add another thing',
          more: 'More about this',
          columns: {
            what: {
              prompt: 'What did you say, or agree?',
              told: 'What was said or agreed',
              suggestions: [
                'That I’m stopping',
                'The date of the last session',
                'That I’m glad I came, and I’m finishing',
                'To meet every other week',
                'To go on weekly for now',
                'That they’d look for someone for me',
                'I’m not sure I ever said it clearly',
                'I don’t know yet',
                'Not today',
              ],
            },
            when: {
              prompt: 'When was that?',
              told: 'When that was',
              suggestions: ['At the last session', 'About a month ago', 'Six months ago', 'Right at the beginning', 'More than once', 'Before the summer', 'I don’t know yet', 'Not today'],
            },
            answer: {
              prompt: 'What did they say then?',
              told: 'What they said then',
              suggestions: [
                'They said they understood',
                'That we’d come back to it',
                'They were kind about it',
                'Something I couldn’t make out',
                'They asked me to think again',
                'Nothing at all',
                'I don’t know yet',
                'Not today',
              ],
            },
          },
        },
      },
    },
    note: {
      heading: 'From here to the last session',
      intro: 'If you haven’t got a date yet, you can name one yourself, or leave it empty and ask for one in the last line.',
      fields: {
        'written-on': { prompt: 'What’s the date today?', told: 'Written on' },
        'last-day': { prompt: 'When is the last session?', told: 'The last session' },
        left: {
          prompt: 'What would you like in the sessions that are left?',
          hint: 'One or two things.',
          told: 'What I’d like in the sessions that are left',
          suggestions: [
            'To say goodbye properly',
            'To look back at what’s changed',
            'To say thank you, without a rush',
            'That we talk about the ending each time',
            'The name of someone I could see',
            'To finish what we began in the autumn',
            'An ordinary session, and no fuss',
            'I don’t know yet',
            'Not today',
          ],
        },
        please: {
          prompt: 'What would you like them to do now?',
          told: 'What I’d like from my therapist now',
          suggestions: [
            'Please put the date in your diary',
            'Please tell me that you’ve read this',
            'Could we begin with this?',
            'Keep a copy with my notes',
            'Could you answer by next week?',
            'Say back to me what we’ve agreed',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    giving: {
      heading: 'Handing it over',
      intro: [
        { aside: 'If you’d like to give them something on paper, you can put it on your page. You can also copy it out by hand, which takes five minutes.' },
        'The beginning of the session is best. Then wait, even if it’s quiet for a while.',
      ],
      fields: {
        opener: {
          prompt: 'What could you say as you hand it over?',
          told: 'What I could say as I hand it over',
          suggestions: [
            'Could you read this before we start?',
            'I’ve written it down, so it isn’t lost',
            'This matters to me, and I’m nervous',
            'I’ve said this before',
            'Can I read you four lines?',
            'I’d like us to agree on this now',
            'I don’t know yet',
            'Not today',
          ],
        },
        'if-again': {
          prompt: 'What will you do if it’s forgotten again?',
          hint: 'You can stop on your date, whether or not they’ve taken it in.',
          told: 'If it’s forgotten again',
          suggestions: [
            'Bring the note out again',
            'Send the date by email',
            'Ask for five minutes on it next time',
            'Tell them once more, kindly',
            'Ask the service to confirm it',
            'Stop on that date all the same',
            'I don’t know yet',
            'Not today',
          ],
        },
        agreed: {
          prompt: 'What did you agree in the end?',
          hint: 'For afterwards. One line, with the date.',
          told: 'What we agreed in the end',
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
