import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/what-felt-wrong.ts';

/** Whose job it was. */
const THEIR_JOB = 'It was their job, and only theirs, not to cross that line. It isn’t your fault, whatever you felt, said or wanted.';

/** Where someone can tell it. */
const WHO_TO_ASK = 'Who to ask about a therapist';

/** What to know before anything else. */
const IF_UNSAFE = 'If you don’t feel safe with them';

export default {
  sections: {
    near: {
      heading: 'What I’d call it',
      intro: [
        'Something with {therapist} felt wrong, or it felt good and you wonder if it’s allowed. You can go through all of it with the boxes empty.',
        'In danger from anyone now? Go to “Help now”. Whatever it was, you’re allowed to tell anyone you like.',
        'You don’t have to see them again. If a court, a hospital or a visa ties you to them, or you’re under 18, first ask a lawyer, or a helpline for young people, whose decision it is.',
        'This sheet asks what you’d call it, what you want, who you could tell, and about the next hour. It never asks what happened. Anyone who opens this can read it, and it may show up in your browser history.',
      ],
      fields: {
        kind: {
          prompt: 'Is it something like this?',
          hint: 'You don’t have to answer. Leaving it blank doesn’t mean anything.',
          told: 'What it’s like',
          options: {
            nothing: { label: 'No. I was only looking' },
            secret: {
              label: 'A secret I’m supposed to keep',
              says: 'You don’t have to keep it. You can tell anyone you like.',
              opensLabel: IF_UNSAFE,
            },
            love: {
              label: 'They say they love me',
              says: THEIR_JOB,
              opensLabel: WHO_TO_ASK,
            },
            touch: {
              label: 'Touching, or sexual comments',
              says: THEIR_JOB,
              opensLabel: IF_UNSAFE,
            },
            pressure: {
              label: 'Threats or pressure',
              says: 'Don’t meet them alone about it: you can stop in writing or without a word. Worry about your life is something else. You can ask them when they’d call someone, or ask a helpline first.',
              opensLabel: IF_UNSAFE,
            },
            money: {
              label: 'Money or favours',
              says: 'A fee is normal. Borrowing from you or asking you for favours crosses a line. It was their job, and only theirs, not to cross that line, even if you said yes.',
              opensLabel: IF_UNSAFE,
            },
            told: {
              label: 'They told others what I said',
              says: 'Someone who isn’t them can tell you if it was allowed, and help you ask who was told, and why.',
              opensLabel: WHO_TO_ASK,
            },
            words: {
              label: 'Words that hurt',
              says: 'If it slipped out, and you feel safe there, you can tell them that it hurt. Some hurts can be put right between you. If they insulted you, or meant to scare or shame you, tell someone else first.',
            },
            unnamed: {
              label: 'Something I can’t put a name to',
              says: 'A thing can be wrong before it has a name. You can ask someone who isn’t them.',
              opensLabel: IF_UNSAFE,
            },
            'not-saying': {
              label: 'I’d rather not say',
              says: 'That’s an answer too. The next part doesn’t ask about it.',
              opensLabel: IF_UNSAFE,
            },
            unknown: {
              label: 'I don’t know yet',
              says: 'You don’t have to see them while you find out.',
              opensLabel: IF_UNSAFE,
            },
            'not-today': {
              label: 'Not today',
              says: 'Then it can wait, and so can any session with them.',
              opensLabel: IF_UNSAFE,
            },
          },
        },
        'one-line': {
          prompt: 'Is there a sentence you’d like to write down?',
          hint: 'You don’t have to go into detail. Leave it empty if someone might read it.',
          told: 'A line about it',
          suggestions: [
            'I keep thinking about it',
            'I’m angrier than I thought',
            'I’m not sure that it counts',
            'I liked them, and it’s still not right',
            'It may have been a mistake',
            'It was years ago and it still hurts',
            'No, I don’t want to write it down',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    want: {
      heading: 'What I want now',
      intro: 'It was their job to keep the work safe for you. What happens now is up to you, and you’re allowed to choose nothing for a while. You can want two of these, and change your mind tomorrow.',
      fields: {
        want: {
          prompt: 'What do you want, as far as you know?',
          told: 'What I want now',
          options: {
            stop: {
              label: 'To stop seeing them',
              says: 'You can, without a reason. Who will you see next, and who prescribes? If a court, a hospital or a visa ties you to them, or you’re under 18, find out first whose decision it is.',
              opensLabel: IF_UNSAFE,
            },
            know: {
              label: 'To know if it was allowed',
              says: 'Ask someone who isn’t them. You can ask without a name.',
              opensLabel: WHO_TO_ASK,
            },
            believed: { label: 'For one person to believe me', says: 'The next part is about telling one person.' },
            ask: {
              label: 'To ask them about it',
              says: 'If it was love, sex, secrets, threats, favours or money, don’t ask them alone. Tell someone else first. The same goes if they insulted you, or told others what you said. If something that hurt slipped out, you can ask, or not.',
              opensLabel: IF_UNSAFE,
            },
            complain: {
              label: 'To complain',
              says: 'You can ask first how it works, how long you have and what stays private.',
              opensLabel: WHO_TO_ASK,
            },
            stay: {
              label: 'To carry on with them anyway',
              says: 'Wanting that doesn’t make it your fault. Tell one other person before the next session.',
              opensLabel: IF_UNSAFE,
            },
            rest: { label: 'To stop thinking about it' },
            young: {
              label: 'A helpline for people my age',
              says: 'What an adult did is never your fault. Before you say much, you can ask who else hears of it.',
              opensLabel: 'Helplines for young people',
            },
            nothing: { label: 'Nothing for now' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    tell: {
      heading: 'Who I could tell',
      intro: [
        'You choose who, when and how much, and you can stop halfway through a sentence. Choose someone who isn’t close to the one it’s about.',
        'Some people aren’t allowed to keep it secret when someone is in danger or under 18. You can ask first: “Who else would you tell?”',
      ],
      fields: {
        who: {
          prompt: 'Who could hear it first?',
          hint: 'Someone who’ll listen and let you decide what to do.',
          told: 'Who could hear it first',
          suggestions: [
            'A friend',
            'My partner',
            'Someone in my family',
            'My doctor',
            'A stranger on a helpline',
            'A teacher or another adult',
            'A therapist who doesn’t know them',
            'Nobody, for now',
            'I don’t know yet',
            'Not today',
          ],
        },
        'first-words': {
          prompt: 'What could you say first?',
          hint: 'The first sentence needs no details.',
          told: 'What I could say first',
          suggestions: [
            'Something in my therapy wasn’t right',
            'Can I tell you something?',
            'Please listen, and don’t ask me anything',
            'I’d like to know if this is allowed',
            'Please don’t speak to them about it',
            'I’ve written it down. Will you read it?',
            'I can’t say it yet. Could you stay?',
            'I don’t know yet',
            'Not today',
          ],
        },
        'stays-mine': {
          prompt: 'What would you keep to yourself?',
          hint: 'You can tell someone part of it and never the rest.',
          told: 'What I keep to myself',
          suggestions: [
            'Their name',
            'Who I am',
            'What I felt about it',
            'Nearly all of it',
            'The messages',
            'Nothing. I want to tell all of it',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    now: {
      heading: 'The next hour',
      intro: [
        'After thinking about this, you may be shaky, or wide awake. None of it has to be settled today.',
        'If you like, put this away and go and be around people, even if it’s only in the kitchen or a shop.',
      ],
      fields: {
        'safe-now': {
          prompt: 'Are you safe for the next hour?',
          hint: 'What you tap isn’t saved.',
          told: 'Whether I’m safe for the next hour',
          options: {
            yes: { label: 'Yes, I think so', says: 'Then this is enough for one day.' },
            unsure: {
              label: 'Not really',
              says: 'Call someone now. You can say: “Something happened, and I’m not safe alone.”',
            },
            myself: {
              label: 'I’m a danger to myself',
              says: 'Call now, before anything else. You can say: “I’m thinking of killing myself. Something happened with my therapist.” If you mean hurting yourself and not dying, say that.',
            },
            them: {
              label: 'I’m afraid of someone',
              says: 'Call your emergency number if they may hurt you now. If not, go where other people are, and tell one of them.',
            },
          },
        },
        'next-hour': {
          prompt: 'What could you do in the next hour?',
          hint: 'Something ordinary and comforting.',
          told: 'What I could do in the next hour',
          suggestions: [
            'Something to eat, and the radio',
            'Shouting into a pillow',
            'A walk where there are people',
            'A blanket and a warm drink',
            'Phoning a friend about something else',
            'Clean sheets',
            'Doing nothing at all',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
