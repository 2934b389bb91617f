import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/questions.ts';

export default {
  sections: {
    questions: {
      heading: 'Questions, and what was said',
      intro: [
        'Some questions only come to you on the way home. They can wait here until someone is there to answer.',
        'This sheet asks what you want to know and what they said, which question matters most, and who else might be able to answer.',
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
              hint: 'As direct as you like. It isn’t sent to anyone.',
              told: 'Question',
              suggestions: [
                'Why is it ending?',
                'Can I come back?',
                'Will you think of me sometimes?',
                'What was it like to work with me?',
                'What did you write about me?',
                'How would I know that I’m getting worse?',
                'What would you do first if you were me?',
                'Who will know that I was here?',
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
                'They weren’t sure, or couldn’t say',
                'I got it in writing',
                'They changed the subject',
                'I’ve forgotten what they said',
                'I didn’t ask in the end',
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
              label: 'I won’t ask them. I don’t feel safe',
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
        { aside: 'Told not to contact them? Ask your doctor. If they work for a service, you can ask the service too, but only once.' },
        'Some questions never get answered, and that can be hard to live with. If tonight is hard because of it, someone can listen: go to “Help now”.',
      ],
      fields: {
        'who-else': {
          prompt: 'Who else might know?',
          told: 'Who else might know',
          suggestions: [
            'Reception, for dates and bills',
            'Whoever looks after their notes',
            'My doctor',
            'The person I see next',
            'Someone from the group',
            'My own diary from that year',
            'Nobody. I’ll never know',
            'I don’t know yet',
            'Not today',
          ],
        },
        'stays-open': {
          prompt: 'What can you do with a question that never gets answered?',
          told: 'What I do with an unanswered question',
          suggestions: [
            'Talk to a friend about it',
            'Leave it here for now',
            'Say it out loud to myself',
            'Be angry about it',
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
