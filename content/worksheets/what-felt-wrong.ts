import { choice } from '#domain/kinds/choice.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';

/** Where somebody can tell it. */
const TELL = { opens: '/help#therapist', opensLabel: 'People who know about this' } as const;
/** What to know before anything else. */
const READ = { opens: '/read/not-safe', opensLabel: 'If you don’t feel safe with them' } as const;

/** All of it is the reader's alone. No question asks what happened, and none leads to an answer. */
export default defineWorksheet({
  id: 'what-felt-wrong',
  sections: {
    near: {
      heading: 'A word for it, or none',
      intro: [
        'Something felt wrong with {therapist}, once or more than once. Nothing here has to be written. You can go through every screen with the boxes empty.',
        'In danger from anyone now? Open Help now. Whatever it was, you owe them no session, and you may tell anyone.',
        'It asks for a word for it, what you want, who you could tell and the next hour, and never for details. Anyone who can open this device may read it, and the browser’s history may show this page.',
      ],
      fields: {
        kind: choice('Is one of these near it?', {
          hint: 'Nobody is owed an answer. An empty box says nothing.',
          told: 'What is near it',
          for: ['myself'],
          many: true,
          options: {
            nothing: { label: 'No. I was only looking' },
            secret: {
              label: 'A secret that I’m to keep',
              says: 'It was never yours to keep. You may tell anyone you choose.',
              ...READ,
            },
            touch: {
              label: 'Touch, or talk with sex in it',
              says: 'A therapist’s work includes keeping that out. None of it is your fault, also if you wanted it or didn’t stop it.',
              ...READ,
            },
            pressure: {
              label: 'Threats or pressure',
              says: 'Don’t meet them alone about it. You can stop in writing or without a word.',
              ...READ,
            },
            money: {
              label: 'Money or favours',
              says: 'A fee is normal. Borrowing from you or asking you for favours crosses a line, and the line was theirs to keep, even if you said yes.',
              ...READ,
            },
            words: {
              label: 'Words that hurt',
              says: 'It counts if it hurt you. Whether you tell them, tell somebody else or leave is up to you.',
            },
            unnamed: { label: 'Something without a name', says: 'A thing can be wrong before it has a name. You can ask somebody who isn’t them.', ...READ },
            'not-saying': { label: 'I’m not saying', says: 'That’s an answer too. The next screens ask nothing about it.', ...READ },
            unknown: { label: 'I don’t know yet', says: 'You don’t owe them a session while you find out.', ...READ },
            'not-today': { label: 'Not today', says: 'Then it can wait, and so can any session with them.', ...READ },
          },
        }),
        'one-line': text('Is there a line you’d like to put down?', {
          hint: 'No details are wanted here. Leave it empty if somebody may read it.',
          lines: 2,
          told: 'A line about it',
          for: ['myself'],
          suggestions: [
            'No line. I know what I mean',
            'I’m not sure that it counts',
            'I think about it on the bus',
            'I liked them, and it’s still not right',
            'It may have been a mistake',
            'I’m angrier than I thought',
            'It’s long ago, and it still hurts',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    want: {
      heading: 'What I want now',
      intro:
        'It was their job to keep the work safe for you. What comes now is for you to choose, and choosing nothing for a while is allowed. You can want two of these, and change your mind tomorrow.',
      fields: {
        want: choice('What do you want, as far as you know?', {
          told: 'What I want now',
          for: ['myself'],
          many: true,
          options: {
            stop: {
              label: 'To stop seeing them',
              says: 'You can, today, without a reason. Who will you see next, and who prescribes? If a court, a hospital or a visa ties you to them, tell a lawyer or an advocate today.',
              ...READ,
            },
            know: { label: 'To know if it was allowed', says: 'Ask somebody who isn’t them. You can ask without a name.', ...TELL },
            believed: { label: 'For one person to believe me', says: 'The next screen has words for telling one person.' },
            ask: {
              label: 'To ask them about it',
              says: 'If it was sex, romance, secrets, threats, favours or money, don’t ask them alone. Tell somebody else first. If it was words that hurt, you can ask, or not.',
              ...READ,
            },
            complain: { label: 'To complain', says: 'You can ask first how it works, how long you have and what stays private.', ...TELL },
            stay: {
              label: 'More sessions, in spite of it',
              says: 'Wanting that doesn’t make it your fault. Tell one other person before the next session.',
              ...READ,
            },
            rest: { label: 'For it to leave me alone' },
            young: {
              label: 'A line for people my age',
              says: 'What an adult did is never your fault. Before you say much, you can ask who else hears of it.',
              opens: '/help#young',
              opensLabel: 'Lines for young people',
            },
            nothing: { label: 'Nothing for now' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
    tell: {
      heading: 'Who I could tell',
      intro: [
        'You choose who, when and how much, and you can stop halfway through a sentence. Choose somebody who isn’t close to the one it’s about.',
        'Some people are bound to pass on what they hear when somebody is in danger or under age. You can ask about that before you begin.',
      ],
      fields: {
        who: text('Who could hear it first?', {
          hint: 'Somebody who can listen, and leaves the choices to you.',
          lines: 1,
          told: 'Who could hear it first',
          for: ['myself'],
          suggestions: [
            'A friend who doesn’t panic',
            'The doctor I’ve had for years',
            'A therapist who doesn’t know them',
            'A stranger on a line',
            'The service they work for',
            'A teacher, an aunt, another adult',
            'Somebody who’ll never know my name',
            'Nobody, for now',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'first-words': text('What could you say first?', {
          hint: 'The first sentence needs no details.',
          lines: 2,
          told: 'What I could say first',
          for: ['myself'],
          suggestions: [
            'Something in my therapy wasn’t right',
            'Can I tell you half of something?',
            'Please only listen, and ask nothing',
            'I’d like to know if this is allowed',
            'Don’t speak to them about it',
            'I’ve written it down. Will you read it?',
            'I can’t say it yet. Stay a bit',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'stays-mine': text('What would you keep to yourself?', {
          hint: 'You can tell a part, and never the rest.',
          lines: 1,
          told: 'What I keep to myself',
          for: ['myself'],
          suggestions: [
            'Their name',
            'Who I am',
            'What I felt about it',
            'All but the first sentence',
            'The messages',
            'Nothing. I want to tell all of it',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    now: {
      heading: 'The next hour',
      intro: [
        'After thinking about this, you may be shaky, or wide awake. None of it has to be settled today.',
        'If you wish, put the device away and go where somebody is, in a kitchen or a shop.',
      ],
      fields: {
        'safe-now': choice('Are you safe for the next hour?', {
          hint: 'What you tap isn’t saved.',
          told: 'Whether I’m safe for the next hour',
          kept: false,
          options: {
            yes: { label: 'Yes, I think so', says: 'Then this is enough for one day.' },
            unsure: { label: 'Not really', says: 'Ring somebody now. You can say: “Something happened, and I’m not safe alone.”', opens: '/help' },
            myself: {
              label: 'I’m a danger to myself',
              says: 'Call now, before anything else. You can say: “I’m thinking of killing myself. Something happened with my therapist.”',
              opens: '/help',
            },
            them: {
              label: 'I’m afraid of somebody',
              says: 'Call your emergency number if they may hurt you now. If not, go where other people are, and tell one of them.',
              opens: '/help',
            },
          },
        }),
        'next-hour': text('What could the next hour hold?', {
          hint: 'Something ordinary, with warmth in it.',
          lines: 1,
          told: 'What the next hour holds',
          for: ['myself'],
          suggestions: [
            'Toast, and the radio',
            'Dry socks and a blanket',
            'A walk where there are people',
            'Somebody else’s news, on the phone',
            'Clean sheets',
            'Shouting into a pillow',
            'Staring at the ceiling',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
  },
  migrations: [],
});
