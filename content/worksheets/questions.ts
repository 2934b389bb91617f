import { choice } from '#domain/kinds/choice.ts';
import { rows } from '#domain/kinds/rows.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';

export default defineWorksheet({
  id: 'questions',
  sections: {
    questions: {
      heading: 'Questions, and what was said',
      intro: [
        'Some questions come on the stairs, when the hour is over. They can wait here until someone is there to answer.',
        'This sheet asks what you want to know and what was said, then which comes first, then who else could answer.',
        { text: 'If you can’t ask them, or they aren’t safe to ask, leave the answers empty. The last part is about who else might know.', for: ['myself'] },
      ],
      fields: {
        asked: rows('What do you want to know?', {
          row: 'Question',
          columns: {
            question: text('What’s the question?', {
              hint: 'As direct as you like. It’s sent to nobody.',
              lines: 2,
              told: 'Question',
              suggestions: [
                'What did you write about me?',
                'When did you decide that it ends?',
                'Who gets told that I was here?',
                'What was it like to work with me?',
                'Is this a bad week, or is it getting worse?',
                'What would you do first, in my place?',
                'Will you recognise me in ten years?',
                'What do I owe if I miss one?',
                'I don’t know yet',
                'Not today',
              ],
            }),
            answer: text('What was the answer?', {
              hint: 'What was really said, as near as you can get it. You can write while they talk.',
              told: 'The answer',
              suggestions: [
                'Yes',
                'No, with a reason',
                'They’ll find out and tell me',
                'They talked about something else',
                'I got it in writing',
                'I heard it and forgot it',
                'I didn’t ask in the end',
                'There’s nobody left to ask',
                'I don’t know yet',
                'Not today',
              ],
            }),
          },
        }),
      },
    },
    first: {
      heading: 'If there’s time for one',
      intro: 'An hour is short, and a phone call is shorter. A question at the top of the page has the best chance. If nobody is left to ask, go past this part.',
      fields: {
        'first-one': text('Which question comes first?', {
          hint: 'If it’s about medicines or a crisis, it goes first.',
          lines: 2,
          told: 'The question that comes first',
          suggestions: [
            'Who do I call at night?',
            'Who prescribes after you?',
            'Why now?',
            'The one I’m ashamed of',
            'Whichever is easiest',
            'None of them matters much',
            'All of them, in any order',
            'I don’t know yet',
            'Not today',
          ],
        }),
        how: choice('How will you ask?', {
          hint: 'An answer in writing is easier to find again.',
          told: 'How I ask',
          for: ['myself'],
          options: {
            aloud: { label: 'I ask it, with the page in my hand' },
            list: { label: 'I hand the list over' },
            mail: { label: 'By email, so they have time' },
            other: { label: 'Someone asks for me' },
            not: { label: 'I don’t ask. It helped to write it' },
            unsafe: {
              label: 'Not them. I don’t feel safe there',
              says: 'Then ask someone else. You don’t have to talk to them.',
              opens: '/read/not-safe',
              opensLabel: 'If you don’t feel safe with them',
            },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
    elsewhere: {
      heading: 'When they can’t answer',
      intro: [
        { text: 'They may be away, or have died, or not be someone you’d ask again. Some answers are kept elsewhere, in notes or with your doctor.', for: ['myself'] },
        { text: 'Told not to contact them? Ask your doctor, or once the service, if they don’t work alone.', for: ['myself'] },
        'Some questions stay open, and it can be hard to live with one. If tonight is hard because of it, a person can listen: turn to Help now.',
      ],
      fields: {
        'who-else': text('Who else could know?', {
          lines: 2,
          told: 'Who else could know',
          suggestions: [
            'The front desk, for dates and bills',
            'Whoever looks after their notes',
            'My doctor, who got the letters',
            'The person I see next',
            'Someone from the group',
            'My own diary from that year',
            'Nobody. It stays open',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'stays-open': text('What can you do with a question that stays open?', {
          lines: 2,
          told: 'What I do with what stays open',
          suggestions: [
            'Leave it here and look in a year',
            'Ask it aloud on a walk',
            'Be angry about it',
            'Tell it to one friend',
            'Guess, and know that I’m guessing',
            'Stop asking it',
            'Nothing. It won’t leave me alone',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
  },
  migrations: [],
});
