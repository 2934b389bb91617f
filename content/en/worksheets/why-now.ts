import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/why-now.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

export default {
  sections: {
    before: beforeYouDecide,
    now: {
      heading: 'Why now?',
      intro: [
        'Last week you might have stayed, and today you’re thinking of stopping. Or you’ve thought of it for years, and now is the moment. Here are three short questions about that.',
        'They’re not a test. No reason is too small, and you don’t need one to stop. Nothing from this sheet goes on the page for the last session.',
      ],
      fields: {
        why: {
          prompt: 'Why now?',
          hint: 'Choose as many as you like, even the one you didn’t want to choose.',
          told: 'Why now',
          options: {
            enough: { label: 'I’ve got what I came for' },
            stuck: { label: 'It isn’t helping, or every session is the same' },
            said: { label: 'Something they said last time' },
            next: { label: 'We’re close to something I don’t want to touch' },
            near: { label: 'I like them more each week, and that scares me' },
            first: { label: 'I’d like to go before they do' },
            money: { label: 'Money, time, or my sessions running out' },
            life: { label: 'My life has changed' },
            tired: {
              label: 'I’m too tired or sad for anything',
              says: 'That alone is worth a call to a doctor. It can make every choice look the same.',
            },
            great: {
              label: 'I feel wonderful, all of a sudden',
              says: 'That can be true. If it came suddenly, or you sleep very little and still have energy, call a doctor today, and send nothing before you’ve slept.',
            },
            wrong: {
              label: 'They crossed a line, or said that they love me',
              says: 'You don’t have to give a reason, here or to them. You can stop in writing, and tell someone else. If a court, a hospital or a visa ties you to them, or you’re under 18, find out first whose decision it is.',
              opensLabel: 'I don’t feel safe with them',
            },
            none: { label: 'None of these' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        whose: {
          prompt: 'Whose idea is it to stop?',
          hint: 'Are you free to say no to that person? You don’t have to test it. This answer is never kept, in case someone else uses this device.',
          told: 'Whose idea it is',
          options: {
            mine: { label: 'It’s mine' },
            both: { label: 'Partly my own, partly someone else’s' },
            therapist: { label: 'My therapist brought it up' },
            payer: { label: 'Whoever pays' },
            family: { label: 'My family says it’s time' },
            home: {
              label: 'A person I can’t say no to',
              says: 'It can help to decide this with someone from outside. Talk to them on a phone that nobody else reads.',
              opensLabel: 'People who help when someone at home frightens me',
            },
            burden: {
              label: 'A feeling that I’m too much for them',
              says: 'That feeling can come when someone is very sad or worn out. Tell a doctor or someone you trust before you decide.',
            },
            nobody: { label: 'Nobody’s. It’s how things have turned out' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        wait: {
          prompt: 'What would be different if you waited a month?',
          hint: 'With a therapist who isn’t safe, there’s nothing to wait for.',
          told: 'If I waited a month',
          suggestions: [
            'I’d be sure',
            'I’d have found someone new',
            'Nothing at all',
            'I’d have asked for one change first',
            'The bad week would be over',
            'I’d have paid for another month',
            'I might lose my nerve',
            'It can’t wait',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    after: {
      heading: 'And now?',
      intro: [
        'You don’t have to do anything about your reasons now, unless one of them came with advice to call a doctor or a helpline. A reason can change by Friday, and you can still go, or still stay.',
        'For the next ten minutes, pick something that has nothing to do with it.',
      ],
      fields: {
        next: {
          prompt: 'What would you like to do with this?',
          told: 'What I do with it',
          options: {
            sleep: { label: 'Sleep on it for two nights' },
            ask: { label: 'Ask a doctor, or someone I trust' },
            words: { label: 'Work out how to tell them', opensLabel: 'I’m afraid to tell them' },
            more: { label: 'Go through the pros and cons of staying', opensLabel: 'Stay or go' },
            leave: { label: 'Leave it here' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
