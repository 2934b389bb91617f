import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/feelings.ts';

/** What holds for love, touch or secrets from a therapist. */
const THEIR_JOB = 'It was their job, and only theirs, not to cross that line. It isn’t your fault, whatever you felt, said or wanted. Don’t tell them that you love them; tell someone else before you see them again.';

/** Who knows about it. */
const WHO_TO_ASK = 'Who to ask about a therapist';

export default {
  sections: {
    here: {
      heading: 'Which feelings are here',
      intro: [
        'There may be five of them today, or none. One is enough here.',
        'After it come two at once, your body, the biggest one, love for a therapist, and the next ten minutes.',
        'You can stop after any of them. Nothing from this sheet goes on a page that you take to anyone.',
      ],
      fields: {
        which: {
          prompt: 'Which of these are here now?',
          hint: 'Choose as many as you like, even if they don’t go together.',
          told: 'What I feel',
          options: {
            proud: { label: 'Proud of what I did' },
            bereft: { label: 'Sad about a loss' },
            unreal: { label: 'It isn’t real to me yet' },
            relieved: { label: 'Relieved' },
            angry: { label: 'Angry' },
            grateful: { label: 'Grateful' },
            cheated: { label: 'Cheated' },
            love: { label: 'Full of love' },
            hate: { label: 'Full of hate' },
            ashamed: { label: 'Ashamed' },
            free: { label: 'Free' },
            afraid: { label: 'Afraid of what comes' },
            homesick: { label: 'Missing it already' },
            'glad-to-go': { label: 'Glad to be rid of them' },
            'left-behind': { label: 'Left behind' },
            jealous: { label: 'Jealous of whoever comes next' },
            guilty: { label: 'Guilty' },
            worried: { label: 'Worried about them' },
            odd: { label: 'Odd, and I can’t say how' },
            nothing: { label: 'Nothing at all' },
            none: { label: 'None of these' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    both: {
      heading: 'Two at once',
      intro: 'Two feelings can be true on the same day. Neither one cancels the other.',
      fields: {
        two: {
          prompt: 'Which two feelings are there at once?',
          told: 'Two that are here together',
          suggestions: [
            'Angry and grateful',
            'Sad and relieved',
            'There’s only one',
            'Glad that it’s over, and I miss them',
            'Proud that I went, ashamed of how I cried',
            'I want to stay, and I want to leave',
            'It helped, and it cost too much',
            'Nothing yet',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    body: {
      heading: 'In the body',
      intro: 'Perhaps you cried at the bus stop, or slept for twelve hours, or noticed nothing. Any of that can go here.',
      fields: {
        body: {
          prompt: 'What do you notice in your body?',
          hint: 'Chest pain, or it’s hard to breathe? Call an ambulance. If you faint, can’t eat or drink, or sleep two or three hours and don’t get tired, see a doctor today.',
          told: 'What my body does',
          options: {
            tears: { label: 'Crying for no reason' },
            'no-tears': { label: 'I want to cry and can’t' },
            awake: { label: 'Lying awake' },
            asleep: { label: 'Sleeping too much' },
            stomach: { label: 'A knot in the stomach' },
            tired: { label: 'Tired all over' },
            ill: { label: 'A cold, aches, feeling ill' },
            restless: { label: 'I can’t sit still' },
            hot: { label: 'Tense, with a tight jaw' },
            numb: { label: 'Numb' },
            lighter: { label: 'Lighter than before' },
            nothing: { label: 'Nothing special' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    biggest: {
      heading: 'The biggest one',
      intro: 'This asks what the loudest feeling would say, in a line or two. That can sting for a while afterwards. If today is bad already, skip the first question and do the second.',
      fields: {
        biggest: {
          prompt: 'If the biggest one could speak, what would it say?',
          hint: 'Nobody reads it but you and whoever finds it.',
          told: 'What the biggest feeling says',
          suggestions: [
            'I’ll miss you',
            'How could you leave me?',
            'At last',
            'You promised',
            'I wasn’t finished',
            'What was it all for?',
            'I’d rather feel anything else',
            'There are no words for it',
            'I don’t know yet',
            'Not today',
          ],
        },
        easier: {
          prompt: 'What would make the next hour a little easier?',
          hint: 'A little easier is plenty. Choose something that’s close at hand.',
          told: 'What would make the next hour a little easier',
          suggestions: [
            'One loud song',
            'A glass of water and an open window',
            'Telling someone that I want no advice',
            'A hot shower',
            'Crying with the door shut',
            'Sitting in a café',
            'Leaving the washing-up',
            'I can’t think of anything that would',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    'in-love': {
      heading: 'If I love them',
      intro: [
        'This part is for anyone who loves their therapist, or is in love with them, or wonders. You can feel all of it and tell nobody. Not acting on it is their job, now and after they stop work.',
        'If none of that is you, or not today, you can go on to the next part. If it’s over, or you were told not to contact them, nothing here is for sending. Someone else can hear it.',
        'Whoever finds this can read what you choose under the second question. In Fledge, what you changed stays until you erase it, and the history of the visited pages may show this part.',
      ],
      fields: {
        'from-them': {
          prompt: 'Has something like that come from their side?',
          hint: 'What you tap here isn’t saved.',
          told: 'What came from their side',
          options: {
            no: { label: 'No' },
            said: {
              label: 'They said that they love me',
              says: THEIR_JOB,
              opensLabel: WHO_TO_ASK,
            },
            touch: {
              label: 'Flirting, hints or touch',
              says: THEIR_JOB,
              opensLabel: WHO_TO_ASK,
            },
            secret: {
              label: 'They want a secret kept',
              says: THEIR_JOB,
              opensLabel: WHO_TO_ASK,
            },
            unsure: {
              label: 'I’m not sure',
              says: 'You can ask someone who isn’t them, before you tell them anything.',
              opensLabel: WHO_TO_ASK,
            },
          },
        },
        love: {
          prompt: 'What would you tell them about it, if anything?',
          hint: 'If something came from their side, don’t tell them that you love them. Tell someone else.',
          told: 'What I’d tell them about it',
          options: {
            nothing: { label: 'Nothing. It belongs to me', says: 'Then it stays with you.' },
            mattered: {
              label: 'How much they mattered',
              says: 'If nothing of it came from their side and you can still see them, one plain sentence can say that. Their part is to listen, and to keep it at words.',
            },
            more: {
              label: 'That it’s love, or close to it',
              says: 'If nothing of it came from their side, hearing this is part of their work. If something did, tell someone else instead. Acting on it is never their work, whatever you say or want.',
            },
            after: {
              label: 'How afraid I am of the week that follows',
              says: 'The first days can be planned: where you’ll be, and someone who knows.',
            },
            safe: {
              label: 'Nothing yet. First I’d ask someone else',
              says: 'That can be a friend, a doctor or a helpline.',
              opensLabel: WHO_TO_ASK,
            },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    unsaid: {
      heading: 'What I still wanted to tell them',
      intro: [
        'This part is for anyone whose therapist died. It asks for one thing that they never got to hear, in your own words. Nobody answers for them here.',
        'It can hurt, and you can come back any day. Skip it if you hear voices, if things feel unreal today, or if they harmed you.',
      ],
      fields: {
        'told-next': {
          prompt: 'What did you still want to tell them?',
          told: 'What I still wanted to tell them',
          suggestions: [
            'Thank you',
            'I’m angry that they left me',
            'It’s too soon for this',
            'That I was angry with them that day',
            'That it had begun to help',
            'Something that I kept putting off',
            'How my week turned out',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    'ten-minutes': {
      heading: 'The next ten minutes',
      intro: [
        'None of it asks for a decision now.',
        'If you might kill or hurt yourself, stop here and turn to Help now. If not, pick something ordinary.',
      ],
      fields: {
        next: {
          prompt: 'What comes next, for ten minutes?',
          told: 'My next ten minutes',
          options: {
            tea: { label: 'Something warm to drink' },
            walk: { label: 'A short walk' },
            plates: { label: 'Doing a bit of washing-up' },
            plant: { label: 'Looking after a plant or a pet' },
            friend: { label: 'Phoning a friend about something else' },
            silly: { label: 'Watching something silly' },
            window: { label: 'Looking out at the street' },
            work: { label: 'Back to what I was doing' },
            line: { label: 'A person on a helpline', opensLabel: 'Helplines to call or text' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
