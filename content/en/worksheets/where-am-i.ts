import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/where-am-i.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

export default {
  sections: {
    before: beforeYouDecide,
    where: {
      heading: 'What I still want, and what I don’t',
      intro: [
        'One week you look forward to it, and the next you look at the clock. Both can happen in one session.',
        'Three questions, one line each. Nothing is counted, and there’s no score. Nothing from this sheet goes on the page for the last session.',
      ],
      fields: {
        want: {
          prompt: 'What do you still want from it?',
          hint: 'It can be something you’ve never said there.',
          told: 'What I still want from it',
          suggestions: [
            'Someone to talk to',
            'To understand why I’m like this',
            'To feel better',
            'Something to do when it gets bad',
            'An hour a week to myself',
            'To finish talking about something',
            'A letter for work or benefits',
            'Nothing, as far as I can see',
            'I don’t know yet',
            'Not today',
          ],
        },
        enough: {
          prompt: 'What have you had enough of?',
          hint: 'Small things count too.',
          told: 'What I’ve had enough of',
          suggestions: [
            'Saying the same things every week',
            'The silence',
            'Homework that I don’t do',
            'Getting there, and the cost',
            'Talking about my childhood',
            'Feeling worse for two days afterwards',
            'Pretending that it helps',
            'Nothing. I like going',
            'I don’t know yet',
            'Not today',
          ],
        },
        miss: {
          prompt: 'What would you miss?',
          hint: 'It can be the person, or only the bus ride.',
          told: 'What I’d miss',
          suggestions: [
            'My therapist',
            'One person who knows all of it',
            'The way they listen',
            'Not having to be polite',
            'A reason to leave the house',
            'The half hour alone on the way home',
            'The person I am in that room',
            'Nothing. I’d be fine',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    signs: {
      heading: 'What I’ve noticed',
      intro: [
        'This asks what you’ve noticed lately. The same thing can mean that you’re finished there, and it can mean that you’re very sad, numb, afraid or ill. This sheet can’t tell which.',
        'It may help to show it to someone who knows you, or to a doctor.',
      ],
      fields: {
        noticed: {
          prompt: 'What have you noticed in the last few weeks?',
          told: 'What I’ve noticed lately',
          options: {
            goals: { label: 'What I came for is mostly done' },
            'no-topic': { label: 'There’s little left to talk about' },
            forget: { label: 'I forget sessions, or come late' },
            lie: { label: 'I leave out what matters' },
            dread: { label: 'I dread it all day' },
            elsewhere: { label: 'I tell other people things first' },
            nothing: {
              label: 'I feel nothing there, and not much anywhere',
              says: 'That can happen when someone is very sad or worn out. It’s worth talking to a doctor before you decide.',
            },
            same: { label: 'I’ve asked for a plan and got none' },
            fine: { label: 'I like going, and it helps' },
            none: { label: 'None of these' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        next: {
          prompt: 'What would you like to do with this?',
          hint: 'It can also stay here, as it is.',
          told: 'What I do with it',
          options: {
            rest: { label: 'Look again in a month' },
            ask: { label: 'Show it to someone I trust' },
            doctor: { label: 'Speak to a doctor about how I am' },
            tell: { label: 'Bring some of it up in my next session', opensLabel: 'Words for telling them' },
            both: { label: 'Go through the pros and cons of staying', opensLabel: 'Stay or go' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
