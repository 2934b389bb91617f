import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/questions.ts';

export default {
  sections: {
    questions: {
      heading: 'Questions, and what was said',
      intro: [
        'Some questions come on the stairs, when the session is over. They can wait here until someone is there to answer.',
        'This sheet asks what you want to know and what was said, then which comes first, then who else could answer.',
        {
          aside: 'If you can’t ask them, or they aren’t safe to ask, leave the answers empty. The last part is about who else might know.',
        },
      ],
      fields: {
        asked: {
          prompt: 'What do you want to know?',
          row: 'Question',
          add: 'Add a question',
          more: 'More about this question',
          columns: {
            question: {
              prompt: 'What’s the question?',
              hint: 'As direct as you like. It’s sent to nobody.',
              told: 'Question',
              suggestions: [
                'What did you write about me?',
                'When did you know that it was ending?',
                'Who will know that I was here?',
                'What was it like to work with me?',
                'How would I know that I’m getting worse?',
                'What would you do first if you were me?',
                'Will you think of me sometimes?',
                'What do I still owe?',
                'I don’t know yet',
                'Not today',
              ],
            },
            answer: {
              prompt: 'What was the answer?',
              hint: 'What they said, as closely as you can. You can write while they’re talking.',
              told: 'The answer',
              suggestions: [
                'Yes',
                'No, with a reason',
                'They’ll find out and let me know',
                'They changed the subject',
                'I got it in writing',
                'I’ve forgotten what they said',
                'I didn’t ask in the end',
                'There’s nobody left to ask',
                'I don’t know yet',
                'Not today',
              ],
            },
          },
        },
      },
    },
    first: {
      heading: 'If there’s time for one',
      intro: 'A session is short, and a phone call is shorter. A question at the top of the page has the best chance. If nobody is left to ask, skip this part.',
      fields: {
        'first-one': {
          prompt: 'Which question comes first?',
          hint: 'If it’s about medicines or a crisis, it goes first.',
          told: 'The question that comes first',
          suggestions: [
            'Who do I call at night?',
            'Who’ll prescribe my medicine?',
            'Why now?',
            'The one I’m ashamed of',
            'Whichever is easiest',
            'None of them matters that much',
            'All of them, in any order',
            'I don’t know yet',
            'Not today',
          ],
        },
        how: {
          prompt: 'How will you ask?',
          hint: 'An answer in writing is easier to find again.',
          told: 'How I ask',
          options: {
            aloud: { label: 'I’ll ask it, with the page in my hand' },
            list: { label: 'I’ll hand over the list' },
            mail: { label: 'By email, so they have time' },
            other: { label: 'Someone will ask for me' },
            not: { label: 'I won’t ask. It helped to write it down' },
            unsafe: {
              label: 'Not them. I don’t feel safe there',
              says: 'Then ask someone else. You don’t have to talk to them.',
              opensLabel: 'If you don’t feel safe with them',
            },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    elsewhere: {
      heading: 'When they can’t answer',
      intro: [
        {
          aside: 'They may be away, or have died, or not be someone you’d ask again. Some answers are kept elsewhere, in notes or with your doctor.',
        },
        { aside: 'Told not to contact them? Ask your doctor, or once the service, if they don’t work alone.' },
        'Some questions stay open, and it can be hard to live with one. If tonight is hard because of it, a person can listen: turn to Help now.',
      ],
      fields: {
        'who-else': {
          prompt: 'Who else could know?',
          told: 'Who else could know',
          suggestions: [
            'The front desk, for dates and bills',
            'Whoever looks after their notes',
            'My doctor',
            'The person I see next',
            'Someone from the group',
            'My own diary from that year',
            'Nobody. It’ll stay open',
            'I don’t know yet',
            'Not today',
          ],
        },
        'stays-open': {
          prompt: 'What can you do with a question that stays open?',
          told: 'What I do with what stays open',
          suggestions: [
            'Leave it here for now',
            'Ask it aloud on a walk',
            'Be angry about it',
            'Tell it to one friend',
            'Make a guess and leave it at that',
            'Stop asking it',
            'Nothing. It won’t leave me alone',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
