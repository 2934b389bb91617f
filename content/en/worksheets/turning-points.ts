import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/turning-points.ts';

export default {
  sections: {
    moments: {
      heading: 'Moments that stayed with me',
      intro: [
        'Therapy goes on for weeks or years, and what you keep may be only a few minutes. It may be something that {therapist} said, or something you heard yourself say.',
        'A bad moment can go in too, like an argument, or a day when they got you wrong. Leave out whatever you’d rather not go back to.',
      ],
      fields: {
        moments: {
          prompt: 'Which moments do you still think of?',
          row: 'Moment',
          add: 'Add a moment',
          more: 'More about this moment',
          columns: {
            moment: {
              prompt: 'What was said, or what happened?',
              hint: 'A few words are enough for you to know which one it is.',
              told: 'What was said, or what happened',
              suggestions: [
                'When I said it for the first time',
                'When they laughed with me',
                '“It wasn’t your fault”',
                'When I cried and they waited',
                'The day they said sorry',
                'When we argued',
                'Something I’d told them, and they forgot',
                'Nothing stands out',
                'I don’t know yet',
                'Not today',
              ],
            },
            felt: {
              prompt: 'How was it at the time?',
              told: 'How it was at the time',
              options: {
                good: { label: 'It felt good' },
                hard: { label: 'It was hard' },
                both: { label: 'A bit of both' },
                later: { label: 'I only saw afterwards what it was' },
                unknown: { label: 'I don’t know yet' },
                'not-today': { label: 'Not today' },
              },
            },
            opened: {
              prompt: 'What was different after it?',
              hint: 'In that room, or at home.',
              told: 'What was different after it',
              suggestions: [
                'I trusted them more',
                'I felt less alone',
                'I could talk about the rest',
                'I told someone at home',
                'I stopped blaming myself',
                'I was careful about what I said',
                'Not much, at first',
                'I don’t know yet',
                'Not today',
              ],
            },
            now: {
              prompt: 'What do you do with it now?',
              hint: 'Something you do, or something you tell yourself.',
              told: 'What I do with it now',
              suggestions: [
                'I say it to myself on bad days',
                'I think of it and smile',
                'I speak up sooner',
                'I do the same for my children',
                'I wait a moment before I answer',
                'I’ve stopped saying sorry for crying',
                'I watch out for it in other people',
                'Nothing. I like knowing that it happened',
                'I don’t know yet',
                'Not today',
              ],
            },
          },
        },
      },
    },
    carry: {
      heading: 'One to carry, and one to put down',
      intro: 'You don’t have to keep them all. If there’s one that would do you good on a bad day, give it a few words that fit on a slip of paper, so that you can find it again.',
      fields: {
        again: {
          prompt: 'Which moment would you like to find again on a bad day?',
          told: 'The moment I’d like to find again on a bad day',
          suggestions: [
            'The first time I felt understood',
            'Walking home afterwards, feeling lighter',
            'When they were pleased for me',
            'The session I nearly missed',
            'Something I said myself',
            'None of them',
            'I don’t know yet',
            'Not today',
          ],
        },
        'few-words': {
          prompt: 'How would you put it in a few words?',
          hint: 'Short enough to say under your breath.',
          told: 'That moment in a few words',
          suggestions: [
            'They stayed',
            'It wasn’t my fault',
            'I said it, and nothing terrible happened',
            'I’m allowed to be angry',
            'People can say sorry',
            'I’ve done harder things than this',
            'There aren’t any words for it',
            'I don’t know yet',
            'Not today',
          ],
        },
        'put-down': {
          prompt: 'Is there a moment that you’d like to put down?',
          hint: 'You can leave it here, even if you don’t know yet whether that will work.',
          told: 'The moment I’d like to put down',
          suggestions: [
            'No, I want to keep them all',
            'The day I wasn’t believed',
            'The way we said goodbye',
            'Something I said in anger',
            'When I walked out',
            'What I never managed to tell them',
            'One I won’t write here',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
