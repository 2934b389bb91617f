import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/what-was-hard.ts';

export default {
  sections: {
    before: {
      heading: 'Before you tell them',
      intro: [
        'Something in therapy hurt, or something was missing, and you’re wondering whether to tell {therapist}. This sheet takes it in three parts: what happened, how it was for you, and what you’d like now.',
        'You don’t owe anyone feedback. You can fill this in and decide afterwards whether to say it, write it or keep it, and nothing is sent from here.',
      ],
      fields: {
        safe: {
          prompt: 'Is it all right to tell them?',
          hint: 'This answer is never kept. It’s gone once you leave this screen.',
          told: 'Whether it’s all right to tell them',
          options: {
            yes: { label: 'Yes, but it’s awkward', says: 'Then the next screen is for what happened.' },
            harm: {
              label: 'They frightened me, or crossed a line',
              says: 'Then you don’t have to tell them anything, or see them again. It was their job, and only theirs, not to cross that line, and you can tell someone else.',
              opensLabel: 'What isn’t allowed, and who to tell',
            },
            told: {
              label: 'I was told not to contact them',
              says: 'Then send nothing, and ask nobody to pass it on. You can tell someone else, or write it down and keep it.',
              opensLabel: 'Where you can write',
            },
            unsure: {
              label: 'I’m not sure',
              says: 'Then ask someone else what they think before you say it. You can still write it down first.',
              opensLabel: 'Who to ask about a therapist',
            },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    parts: {
      heading: 'Three parts, a line each',
      intro: 'Choose one moment, even if there were ten of them, because one is easier to hear. If you don’t know which, take the one that comes back to you most often.',
      fields: {
        happened: {
          prompt: 'What happened?',
          hint: 'Only what a camera would have seen or heard. Why they did it can be left out.',
          told: 'What happened',
          suggestions: [
            'You forgot something I’d told you',
            'You said something that hurt',
            'You meant well, and it didn’t help',
            'You were late a lot',
            'You were quiet when I wanted an answer',
            'You never asked about what I came for',
            'We only talked about stopping at the very end',
            'It’s lots of little things',
            'I don’t know yet',
            'Not today',
          ],
        },
        effect: {
          prompt: 'How was it for you?',
          hint: 'Two or three words are enough.',
          told: 'How it was for me',
          suggestions: [
            'It hurt',
            'I felt silly for having said it',
            'I was fine, and then I wasn’t',
            'I felt alone with it',
            'I was angry, and I hid it',
            'I stopped telling you things',
            'I thought that I was too much',
            'It stayed with me for weeks',
            'I don’t know yet',
            'Not today',
          ],
        },
        wish: {
          prompt: 'What would you like now?',
          hint: 'If you leave this out, they may think that you want an explanation.',
          told: 'What I’d like now',
          suggestions: [
            'For you to know, and nothing more',
            'To talk about it before we finish',
            'To part on good terms',
            'To hear that you’re sorry',
            'To find out how you saw it',
            'Another go at that conversation',
            'Nothing. I only wanted to write it',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    saying: {
      heading: 'One sentence, and an answer',
      intro: 'Now put the three parts together and say them under your breath once: “When this happened, I felt like this, and now I’d like that.” If it’s too long to say in one go, keep the first part and the last.',
      fields: {
        sentence: {
          prompt: 'How would you say it in one breath?',
          hint: 'In the words that you use at home.',
          told: 'What I’d like to tell them',
          suggestions: [
            'It hurt when you laughed, and I’d like you to know',
            'You helped me, and this was hard',
            'I found it difficult when you were so quiet',
            'When you forgot, I thought I didn’t matter',
            'Could we go back to what you said?',
            'I’d have liked to be asked',
            'I’ve decided to say nothing',
            'I don’t know yet',
            'Not today',
          ],
        },
        how: {
          prompt: 'How will you tell them?',
          told: 'How I’ll tell them',
          options: {
            start: { label: 'Out loud, near the start of a session' },
            read: { label: 'I’ll read it from paper' },
            before: { label: 'In an email, a day or two before we meet' },
            after: { label: 'In one note afterwards, if I may write', says: 'Leave it for a week before you send it, and send it once. They may not answer.' },
            service: { label: 'I’ll tell the service instead' },
            keep: { label: 'I’ll keep it to myself', says: 'Then you know how you’d have said it.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        answer: {
          prompt: 'What answer would be good enough?',
          hint: 'They may say less than you hope for. It’s easier if you know how little would do.',
          told: 'An answer that would be good enough',
          suggestions: [
            '“I’m sorry”',
            '“Thank you for telling me”',
            '“I didn’t know that it hurt you”',
            'A nod, and no excuses',
            'How it looked from their side',
            'None. I only want it said',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
