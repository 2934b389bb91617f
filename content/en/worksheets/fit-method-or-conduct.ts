import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/fit-method-or-conduct.ts';

/** Whose job it was. */
const THEIR_JOB = 'It was their job, and only theirs, not to cross that line. It isn’t your fault, whatever you felt, said or wanted.';

/** Where someone can tell it. */
const WHO_TO_ASK = 'Who to ask about a therapist';

/** What to know before anything else. */
const IF_UNSAFE = 'If you don’t feel safe with them';

export default {
  sections: {
    fit: {
      heading: 'We don’t fit',
      intro: [
        'You may lie awake wondering if {therapist} is a bad therapist, or even a bad person. Nobody can settle that from outside, and you can decide what to do without settling it. It’s easier to look at what happens in the room, because that’s where you can do something.',
        'Trouble in therapy comes in three kinds. You may not fit together, the way of working may not suit you, or something may have happened that isn’t all right. This sheet begins with the first kind, and it doesn’t give you a score.',
        'Have they scared you, touched you, or asked you to keep a secret? Then leave the first two parts empty and begin with the third.',
      ],
      fields: {
        fit: {
          prompt: 'Is it something between the two of you?',
          hint: 'Choose as many as you like, or use your own words.',
          told: 'What doesn’t fit between us',
          options: {
            warm: { label: 'I like them, but something’s missing' },
            quiet: { label: 'They say too little' },
            distant: { label: 'They seem distant' },
            forget: { label: 'They forget what I’ve told them' },
            life: { label: 'They don’t understand a life like mine' },
            careful: { label: 'I’m careful what I say there' },
            none: { label: 'No, we get on well' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        'fit-line': {
          prompt: 'How would you say it to a friend?',
          told: 'How I’d say that we don’t fit',
          suggestions: [
            'They’re kind, but we don’t click',
            'I don’t feel understood',
            'I wish they’d laugh now and then',
            'I tell them what they’d like to hear',
            'It was better with the last one',
            'Nobody’s done anything wrong',
            'I don’t know yet',
            'Not today',
          ],
        },
        'fit-do': {
          prompt: 'What could you do about it?',
          hint: 'Two good people can be wrong for each other. You can change therapists, and it’s nobody’s fault.',
          told: 'What I could do about it',
          options: {
            say: { label: 'Tell them, and see what they do', opensLabel: 'Words for saying it' },
            ask: { label: 'Ask for one thing to be different' },
            time: { label: 'Give it three more sessions' },
            other: { label: 'Ask to see someone else' },
            nothing: { label: 'Leave it as it is' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    method: {
      heading: 'The way of working doesn’t suit me',
      intro: 'A way of working can suit one person and do nothing for the next. That doesn’t make you a difficult case, and it doesn’t make your therapist a bad one.',
      fields: {
        method: {
          prompt: 'Is it something about how you work?',
          hint: 'Choose as many as you like, or use your own words.',
          told: 'What doesn’t suit me about the work',
          options: {
            same: { label: 'We talk, and nothing changes' },
            while: { label: 'It helps while I’m in there' },
            plan: { label: 'There’s no plan that I can see' },
            between: { label: 'I’d like something to do at home' },
            stirs: { label: 'It brings things up and leaves me with them' },
            fast: { label: 'It’s going too fast' },
            none: { label: 'No, it suits me' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        'method-line': {
          prompt: 'What would you like to be different?',
          told: 'What I’d like to be different',
          suggestions: [
            'More practical help',
            'I’d like to know where we’re going',
            'I’d like to talk, and try something else too',
            'Slower, please',
            'Less about my childhood',
            'A break from homework',
            'I’ve had this kind, and it didn’t help',
            'I don’t know yet',
            'Not today',
          ],
        },
        'method-do': {
          prompt: 'What could you do about that?',
          told: 'What I could do about that',
          options: {
            why: { label: 'Ask why we do it this way' },
            change: { label: 'Ask for a different way, for a month' },
            opinion: { label: 'Hear what another professional thinks', opensLabel: 'How to get a second opinion' },
            list: { label: 'Look at what I’ve asked for so far', opensLabel: 'What I asked for, and got' },
            nothing: { label: 'Nothing for now' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    conduct: {
      heading: 'What they do isn’t all right',
      intro: [
        'These are things that no therapist is meant to do, however good they are otherwise. They don’t become all right because you like them, because you agreed, or because it only happened once.',
        'Don’t talk about it with them alone. You can ask someone outside what they think, and you don’t have to give a name.',
      ],
      fields: {
        conduct: {
          prompt: 'Has something like this happened?',
          hint: 'You don’t have to answer. Leaving it blank doesn’t mean anything.',
          told: 'What wasn’t all right',
          options: {
            touch: { label: 'Touching, flirting, or talk of love', says: THEIR_JOB, opensLabel: IF_UNSAFE },
            secret: {
              label: 'A secret that I’m meant to keep',
              says: 'You don’t have to keep it. You can tell anyone you like.',
              opensLabel: IF_UNSAFE,
            },
            money: {
              label: 'Borrowing money, or asking for favours',
              says: 'That crosses a line, even if you said yes. It was their job, and only theirs, not to ask.',
              opensLabel: IF_UNSAFE,
            },
            threats: {
              label: 'Threats, or pressure to stay',
              says: 'Don’t meet them alone about it. You can stop in writing, or without a word. If they’re worried that you might not be safe, that’s something else, and you can ask a helpline about it first.',
              opensLabel: IF_UNSAFE,
            },
            apart: {
              label: 'Telling me not to trust people close to me',
              says: 'That crosses a line, and it’s one reason to talk to one of those people soon, if you feel safe with them.',
              opensLabel: IF_UNSAFE,
            },
            insults: { label: 'Insults, or making fun of me', says: 'You can ask someone outside before you say anything to them.', opensLabel: WHO_TO_ASK },
            told: { label: 'Passing on what I said', says: 'Sometimes that’s allowed, and often it isn’t. Someone outside can tell you.', opensLabel: WHO_TO_ASK },
            drunk: { label: 'Turning up drunk', says: 'You can leave, that day and for good.', opensLabel: WHO_TO_ASK },
            themselves: {
              label: 'Often late, or mostly about themselves',
              says: 'A bad day can happen. If it goes on, and you feel safe with them, you can tell them, or ask someone outside first.',
              opensLabel: WHO_TO_ASK,
            },
            unnamed: { label: 'Something else that feels wrong', says: 'That’s enough to ask someone about.', opensLabel: WHO_TO_ASK },
            none: { label: 'No, nothing like that' },
            'not-saying': { label: 'I’d rather not say', says: 'That’s an answer too. You can tell someone else, or nobody, for now.', opensLabel: IF_UNSAFE },
            unknown: { label: 'I don’t know yet', says: 'You can ask someone outside what they think, without giving a name.', opensLabel: WHO_TO_ASK },
            'not-today': { label: 'Not today' },
          },
        },
        'conduct-line': {
          prompt: 'Would you like to put down a line about it?',
          hint: 'Leave it empty if someone might read it.',
          told: 'A line about it',
          suggestions: [
            'I keep going over it',
            'I’m not sure if it counts',
            'They’re good to me, but what happened isn’t right',
            'I’m more upset than I thought',
            'It happened once, and it bothers me',
            'I’d rather not write it down',
            'I don’t know yet',
            'Not today',
          ],
        },
        'conduct-do': {
          prompt: 'What would you like to do about it?',
          told: 'What I’d like to do about it',
          options: {
            ask: { label: 'Ask someone outside what they think', opensLabel: WHO_TO_ASK },
            friend: { label: 'Tell a friend' },
            stop: { label: 'Stop seeing them', says: 'You can, without another session.', opensLabel: IF_UNSAFE },
            write: { label: 'Write it down for myself', says: 'There’s a place for that which never asks what happened.', opensLabel: 'If something felt wrong' },
            nothing: { label: 'Nothing for now' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    then: {
      heading: 'One thing to do first',
      intro: [
        'If there’s something from the third kind, begin with that, and with someone outside. You don’t have to go back while you find out.',
        'With the first two kinds there’s usually time. If you’re thinking about suicide, or getting worse after each session, don’t wait for the next one: call a doctor or a helpline today. Otherwise you can say what bothers you, and see how they answer. How they take it will tell you more than a year of wondering what sort of person they are.',
      ],
      fields: {
        first: {
          prompt: 'What will you do first?',
          told: 'What I’ll do first',
          suggestions: [
            'Say one line at the next session',
            'Talk it over with a friend',
            'Ask them to explain how they work',
            'Call someone outside about it',
            'Look for another therapist',
            'Miss a session, and think it over',
            'Nothing more for now',
            'I don’t know yet',
            'Not today',
          ],
        },
        'by-when': {
          prompt: 'By which day?',
          hint: 'Only if a day would help.',
          told: 'By which day',
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
