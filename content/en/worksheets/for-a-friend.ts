import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/for-a-friend.ts';

export default {
  sections: {
    who: {
      heading: 'Who it’s for',
      intro: [
        'Some things are easier to hand over than to explain. This is for a page that you give to one person who cares about you. It tells them what’s happened, what helps you and what doesn’t, so that they can stop guessing.',
        'Choose someone you feel safe with, who’s kept things to themselves before. If you’re afraid of how they’d take it, choose someone else, or go to “Help now”. What you answer here stays with you. They only get the letter that comes next.',
        { aside: 'Nothing is sent from here, and none of it goes on a page for {therapist}.' },
      ],
      fields: {
        who: {
          prompt: 'Who would you like to give it to?',
          told: 'Who I’d like to give it to',
          suggestions: [
            'A close friend',
            'My partner',
            'My sister or my brother',
            'My mum or my dad',
            'Someone who’s been in therapy too',
            'A colleague I trust',
            'There’s nobody at the moment',
            'I don’t know yet',
            'Not today',
          ],
        },
        'how-much': {
          prompt: 'How much would you like them to know?',
          hint: 'You can tell them more another time.',
          told: 'How much they may know',
          options: {
            ended: { label: 'That something has ended, and I’m sad', says: 'That’s enough for someone to be kind to you.' },
            therapy: { label: 'That it was therapy' },
            person: { label: 'That I’m missing my therapist' },
            home: {
              label: 'I’m afraid of how they’d take it',
              says: 'Then choose someone else, and don’t leave the page where they could find it.',
              opensLabel: 'If someone at home frightens me',
            },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    page: {
      heading: 'The page they’ll read',
      intro: 'Write it as you’d talk to them. Two lines are enough, and you can leave out any part. At the end you can read it all as one letter.',
      fields: {
        page: {
          prompt: 'What would you like to tell them?',
          told: 'A page for a friend',
          parts: {
            to: { prompt: 'How does it begin?', told: 'How the page begins' },
            happened: {
              prompt: 'What’s happened, as you’d tell them?',
              told: 'What’s happened',
              suggestions: [
                'My therapy is ending, and I’m sad',
                'Someone I talked to every week has gone',
                'I’m glad I went, and I miss them',
                'It stopped all of a sudden',
                'I’m all right, only quieter than usual',
                'I can’t say much about it yet',
                'I don’t know yet',
                'Not today',
              ],
            },
            helps: {
              prompt: 'What helps you?',
              hint: 'Small things that they could really do.',
              told: 'What helps me',
              suggestions: [
                'Ask me how I am, and wait',
                'Come for a walk with me',
                'It’s good to hear about your day',
                'A hug helps, if I ask for one',
                'Let me cry without cheering me up',
                'Send me a message that I needn’t answer',
                'Ask again next month, too',
                'I don’t know yet',
                'Not today',
              ],
            },
            'rather-not': {
              prompt: 'What doesn’t help?',
              hint: 'They can’t know it unless you tell them.',
              told: 'What doesn’t help me',
              suggestions: [
                'Advice doesn’t help at the moment',
                'Please don’t say I’ll find another one',
                'You can’t really get it wrong',
                'I’d rather not be asked for details',
                'Please don’t say it was only their job',
                'Please keep this between us',
                'Jokes about therapy',
                'I don’t know yet',
                'Not today',
              ],
            },
            thing: {
              prompt: 'What’s one thing they could do?',
              hint: 'With a day or a time, if you like.',
              told: 'One thing to do',
              suggestions: [
                'Could you call me on Thursday evening?',
                'Could we eat together once a week?',
                'Take me out, and talk about anything else',
                'Please message me after the last session',
                'Could I come over on a bad night?',
                'Nothing. I only wanted you to know',
                'I don’t know yet',
                'Not today',
              ],
            },
            close: { prompt: 'How does it end?', told: 'How the page ends' },
          },
        },
      },
    },
    handing: {
      heading: 'Handing it over',
      intro: 'Read it through once, as though you were them. If there’s a line that you’d mind someone else seeing, take it out, because you can’t know where a page ends up.',
      fields: {
        how: {
          prompt: 'How would you like to give it to them?',
          told: 'How I’d give it to them',
          options: {
            paper: { label: 'On paper' },
            message: { label: 'Copied into a message' },
            read: { label: 'I’ll read it aloud' },
            beside: { label: 'Sit with them while they read it' },
            keep: { label: 'Keep it for now', says: 'Then you’ll know what to ask for when someone says “What can I do?”' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        'first-words': {
          prompt: 'What could you say as you hand it over?',
          told: 'What I could say as I hand it over',
          suggestions: [
            'It’s about why I’ve been quiet',
            'This was easier to write than to say',
            'Thank you for reading it',
            'You don’t have to answer straight away',
            'Could you read it when you’re alone?',
            'Please give it back to me afterwards',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
