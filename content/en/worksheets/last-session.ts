import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/last-session.ts';

/** Where an answer about something that felt wrong leads. */
const WHO_TO_TELL = 'Who you can tell';

export default {
  sections: {
    'from-it': {
      heading: 'What I’d like from it',
      intro: [
        'Maybe you’ve gone through the last session in your head already. One line is enough here.',
        {
          aside: 'This sheet asks what you’d like from it, what to ask, if anything felt wrong, and where you’ll be afterwards. Who prescribes and who you see next are on a sheet of their own, “Who takes over what”.',
        },
        {
          aside: 'If you don’t feel safe with them, or they’ve kissed you, said that they love you, touched you in a way that left you uneasy, asked you to keep a secret, or asked you for money, you don’t have to go to a last session. If a court, a hospital or a visa ties you to them, or you’re under 18, find out first whose decision it is. “If something felt wrong” is about that.',
        },
        { aside: 'If no session is left, or you were told not to contact them, begin at “The hour after”.' },
      ],
      fields: {
        wish: {
          prompt: 'What would you like from the last session?',
          hint: 'One line. If you choose it, it comes first on the page you bring.',
          told: 'What I’d like from it',
          suggestions: [
            'To say goodbye properly',
            'To say thank you',
            'To look back at it together',
            'A plan for the first month',
            'To talk about how I’ve changed',
            'To say what went wrong between us',
            'To get it over with, honestly',
            'I’d rather not come',
            'I don’t know yet',
            'Not today',
          ],
        },
        safety: {
          prompt: 'Is there anything about safety to talk about first?',
          hint: 'If you’re thinking of killing or hurting yourself, now or once therapy is over, that belongs here, and so does any plan or date you have in mind. You can also leave it blank and say it aloud.',
          told: 'Safety',
          options: {
            first: {
              label: 'Yes. Please ask me about it first',
              says: 'It’s good that you’d say so. If it’s about the person who comes with you, ask for time alone first. If you aren’t sure that you can wait until the session, don’t wait: talk to someone who answers now.',
            },
            nothing: {
              label: 'Nothing I want to raise this time',
              says: 'You can change your mind, even at the door. If there’s a day after it on your mind, please don’t wait for the session: people who answer are there now.',
            },
            unsure: {
              label: 'I’m not sure that I’m safe',
              says: 'Being unsure is enough to tell someone today. You don’t have to know what to call it, or wait for the session.',
            },
            'not-saying': {
              label: 'I’d rather not write it down',
              says: 'Then you can say it aloud, at the start of the session. Until then, there are other people who answer.',
            },
            unknown: {
              label: 'I don’t know yet',
              says: 'Then it stays open, and you can say so at the start. If you’re afraid of what you might do, there are people who answer now.',
            },
            'not-today': {
              label: 'Not today',
              says: 'Then it stays open. If it can’t wait until the session, there are people who answer now.',
            },
          },
        },
        'say-one': {
          prompt: 'What one thing do you want to say before the end?',
          hint: 'If you say it early, there’s time to talk about it. You can also keep it to yourself.',
          told: 'What I want to say',
          suggestions: [
            'I’m going to miss you',
            'Thank you for everything',
            'This is harder for me than it looks',
            'Something you said has really stayed with me',
            'I’m angry about the {ending}',
            'It didn’t help me the way I hoped',
            'I’m glad that it’s over',
            'I’d rather say nothing',
            'I don’t know yet',
            'Not today',
          ],
        },
        'say-how': {
          prompt: 'How do you want to say it?',
          hint: 'You can send the page beforehand, or hand it over at the start.',
          told: 'How I’d like to say it',
          options: {
            'i-read': { label: 'I’ll read it out' },
            'you-read': { label: 'Please read it yourself, while I’m there' },
            'not-aloud': { label: 'I don’t want it said out loud' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    ask: {
      heading: 'What I want to ask',
      intro: 'Questions are easy to lose in a last session. One written down is harder to lose.',
      fields: {
        questions: {
          prompt: 'What do you want to ask?',
          row: 'Question',
          add: 'Add a question',
          more: 'More about this question',
          columns: {
            question: {
              prompt: 'What do you want to ask?',
              told: 'Question',
              suggestions: [
                'What happens to my notes?',
                'Who can I call if I get worse?',
                'Why is it ending now?',
                'What did you see change in me?',
                'May I write to you one day, and would you answer?',
                'Will you think of me sometimes?',
                'Is this hard for you too?',
                'Could I come once more in three months?',
                'I don’t know yet',
                'Not today',
              ],
            },
          },
        },
        return: {
          prompt: 'Can you come back, if you ever want to?',
          hint: 'If nobody has said so, it’s a fair thing to ask.',
          told: 'Coming back',
          options: {
            yes: { label: 'Yes' },
            conditions: { label: 'Yes, but there’d be a wait or a time limit' },
            no: { label: 'No' },
            ask: { label: 'Nobody told me. I’ll ask' },
            'no-wish': { label: 'I wouldn’t want that' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        'return-how': {
          prompt: 'If you wanted to come back, what would you do first?',
          hint: 'A number, a name or an address, and how long people wait. If you wouldn’t want to, skip it.',
          told: 'What I’d do first to come back',
          suggestions: [
            'I’d call and ask for an appointment',
            'My doctor would refer me again',
            'I’d sign up again on the website',
            'I’d book one session and see',
            'I’d look for someone new',
            'I’d be embarrassed to ask',
            'I don’t plan to',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    wrong: {
      heading: 'If something felt wrong',
      intro: [
        'There’s one question here: did something happen that felt wrong, that you were told to keep secret, or that felt good and maybe wasn’t allowed? It never goes on the page for the last session.',
        'If it did, you don’t have to go back. If a court, a hospital or a visa ties you to them, or you’re under 18, first ask a lawyer, or a helpline for young people, whose decision it is.',
        'Anyone who opens this can read it, so leave it blank if you’d rather. Next is the day itself.',
      ],
      fields: {
        'felt-wrong': {
          prompt: 'Did {therapist} ask for secrecy, or do something that felt wrong?',
          hint: 'You don’t have to answer.',
          told: 'Something that felt wrong',
          options: {
            no: { label: 'No' },
            secret: {
              label: 'Something I was told to keep quiet about',
              says: 'Keeping it quiet isn’t your job. You don’t have to go back, or give a reason.',
              opensLabel: WHO_TO_TELL,
            },
            touch: {
              label: 'Touch, flirting, words of love or talk about sex',
              says: 'It was their job, and only theirs, not to cross that line. It isn’t your fault, whatever you felt, said or wanted.',
              opensLabel: WHO_TO_TELL,
            },
            threat: {
              label: 'Threats, or pressure to stay or pay',
              says: 'You can stop in writing, without a last session. Tell someone else before you answer them. If they’re worried about your life, that’s no threat: ask another doctor about it.',
              opensLabel: WHO_TO_TELL,
            },
            other: {
              label: 'Something else',
              says: 'It counts, even without a name. You don’t have to go back while you work it out.',
              opensLabel: WHO_TO_TELL,
            },
            'not-saying': {
              label: 'I’d rather not say',
              says: 'Nothing has to be written down. You don’t have to go back, and the next page is there if you want it.',
              opensLabel: WHO_TO_TELL,
            },
            unknown: {
              label: 'I don’t know yet',
              says: 'You can ask someone who isn’t them. Until you know, you don’t have to go back.',
              opensLabel: WHO_TO_TELL,
            },
            'not-today': {
              label: 'Not today',
              says: 'Then it waits. If something did happen, you don’t have to go back.',
              opensLabel: WHO_TO_TELL,
            },
          },
        },
      },
    },
    day: {
      heading: 'The day itself',
      intro: 'It helps some people to know how it starts and how it stops. On a video call, someone clicks “Leave” and that’s it, so that can be planned too.',
      fields: {
        date: {
          prompt: 'When is the last session?',
          hint: 'A guess will do. If there’s no date yet, you can ask for one.',
          told: 'The last session',
        },
        bring: {
          prompt: 'What one thing will you bring or hand over?',
          hint: 'On a call, you can send it the day before or hold it up.',
          told: 'What I bring',
          suggestions: [
            'My page, printed',
            'A thank-you card',
            'A small present',
            'Something to hold',
            'The book I borrowed',
            'A message, sent the evening before',
            'Whatever I still owe',
            'Nothing but myself',
            'I don’t know yet',
            'Not today',
          ],
        },
        'leave-room': {
          prompt: 'How do you want to leave the room, or end the call?',
          hint: 'You can tell them at the start, so that nobody has to guess.',
          told: 'How I want to leave',
          suggestions: [
            'With a thank you at the door',
            'With a hug goodbye',
            'A handshake, if we both want one',
            'Without a hug, and I’ll say so first',
            'We’ll wave and I’ll end the call',
            'Quickly, without looking back',
            'Crying, probably',
            'There won’t be a last session',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    after: {
      heading: 'The hour after',
      intro: [
        'For some it’s an empty hour, for some a very long one. A place and one person are enough of a plan.',
        { aside: 'Anyone who opens this can read it. You can leave out where you’ll be, and who with.' },
      ],
      fields: {
        'hour-after': {
          prompt: 'Where will you be right after it ends?',
          hint: 'A place where you can be for a while, and where nobody minds if you’re quiet.',
          told: 'Where I am in the hour after',
          suggestions: [
            'At home',
            'On the bus or the train',
            'With a friend',
            'Out for a long walk',
            'In a café with people around me',
            'Back at work',
            'In bed, with the curtains drawn',
            'On my own, and I’d rather not be',
            'I don’t know yet',
            'Not today',
          ],
        },
        'who-with': {
          prompt: 'Who will be with you then?',
          hint: 'Someone on the phone counts too.',
          told: 'Who is with me in the hour after',
          options: {
            person: { label: 'Someone I know' },
            phone: { label: 'Someone on the phone, or by text' },
            around: { label: 'Other people around me, like in a café or at work' },
            knows: { label: 'I’ll be on my own, but one person knows it’s my last session' },
            alone: {
              label: 'I’d like to be by myself',
              says: 'That can be right too. If there’s any chance that you’d hurt yourself in that hour, don’t spend it alone. Say so at the start of the session, and tell someone who answers today.',
            },
            nobody: {
              label: 'Nobody at all',
              says: 'You don’t have to be alone with it. You could ask one person to call you at that time, or talk to someone on a helpline. If there’s any chance that you’d hurt yourself then, say so at the start of the session, and tell someone who answers today.',
            },
            unknown: {
              label: 'I don’t know yet',
              says: 'You could ask your therapist to think about that hour with you. If you’re afraid of it, there are people who answer.',
            },
            'not-today': { label: 'Not today' },
          },
        },
        'who-knows': {
          prompt: 'Who knows that it’s your last session?',
          hint: 'They could do something small, like meeting you afterwards. Anyone with your phone can see a message.',
          told: 'Who knows it’s my last session',
          suggestions: [
            'My partner',
            'One friend, by text',
            'A parent, or an adult I trust',
            'My doctor, or another professional',
            'Someone at work, but not what it was about',
            'No one yet, but I could tell someone',
            'Nobody',
            'I’d rather keep it to myself',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
