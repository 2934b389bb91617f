import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/feelings.ts';

/** What holds for love, touch or secrets from a therapist. */
const THEIR_JOB = 'It was their job, and only theirs, not to cross that line. It isn’t your fault, whatever you felt, said or wanted. Don’t tell them that you love them; tell someone else before you see them again.';

/** Who knows about it. */
const WHO_TO_ASK = 'Who to ask about a therapist';

export default {
  sections: {
    here: {
      heading: 'What I’m feeling',
      intro: [
        'You may have five feelings today, or none. One is enough here.',
        'After that, it’s mixed feelings, your body, the strongest feeling, love for a therapist, and the next ten minutes.',
        'You can stop whenever you like. Nothing from this sheet will be on any page you hand over.',
      ],
      fields: {
        which: {
          prompt: 'Which of these do you feel right now?',
          hint: 'Choose as many as you like, even if they don’t go together.',
          told: 'What I feel',
          options: {
            proud: { label: 'Proud of what I did' },
            bereft: { label: 'Sad' },
            unreal: { label: 'It hasn’t sunk in yet' },
            relieved: { label: 'Relieved' },
            angry: { label: 'Angry' },
            grateful: { label: 'Grateful' },
            cheated: { label: 'Cheated' },
            love: { label: 'Full of love' },
            hate: { label: 'Full of hate' },
            ashamed: { label: 'Ashamed' },
            free: { label: 'Free' },
            afraid: { label: 'Anxious, or scared of what’s next' },
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
      heading: 'Mixed feelings',
      intro: 'Two feelings can be true on the same day. Neither one cancels the other.',
      fields: {
        two: {
          prompt: 'Which two feelings do you have at once?',
          told: 'Two feelings I have at once',
          suggestions: [
            'Angry and grateful',
            'Sad and relieved',
            'Glad that it’s over, and I miss them',
            'I want to stay, and I want to leave',
            'Proud that I went, ashamed of how I cried',
            'Grateful for it, and resentful of what it cost',
            'There’s only one',
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
            stomach: { label: 'A knot in my stomach' },
            tired: { label: 'Tired all over' },
            ill: { label: 'A headache, a cold, feeling ill' },
            restless: { label: 'I can’t sit still' },
            hot: { label: 'Tense, with a tight jaw' },
            numb: { label: 'Numb' },
            lighter: { label: 'Lighter than before' },
            nothing: { label: 'Nothing in particular' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    biggest: {
      heading: 'The strongest feeling',
      intro: 'This asks what your strongest feeling would say, in a line or two. That can sting for a while afterwards. If today is bad already, skip the first question and do the second.',
      fields: {
        biggest: {
          prompt: 'If your strongest feeling could speak, what would it say?',
          hint: 'Only you will see it, unless someone else opens this.',
          told: 'What my strongest feeling says',
          suggestions: [
            'I’ll miss you',
            'I’m so angry',
            'I’m not ready',
            'I’m scared',
            'How could you leave me?',
            'I wasn’t finished',
            'You promised',
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
            'A cup of tea',
            'Calling a friend',
            'A hot shower',
            'One loud song',
            'Talking to someone who won’t give me advice',
            'Crying with the door shut',
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
        'This part is for anyone who loves their therapist, or is in love with them, or wonders. You can feel all of it and tell nobody. It’s their job not to act on it, now and after therapy ends.',
        'If that’s not you, or you’d rather not today, skip to the next part. If it’s over, or you were told not to contact them, nothing here is for sending, but you can tell someone else.',
        'Anyone who opens this can read what you choose under the second question. In Fledge, your answers stay until you erase them, even ones you’ve changed, and this part may show up in your browser history.',
      ],
      fields: {
        'from-them': {
          prompt: 'Have they said or done anything like that?',
          hint: 'What you tap here isn’t saved.',
          told: 'What they’ve said or done',
          options: {
            no: { label: 'No' },
            said: {
              label: 'They said they love me',
              says: THEIR_JOB,
              opensLabel: WHO_TO_ASK,
            },
            touch: {
              label: 'Flirting, hints or touch',
              says: THEIR_JOB,
              opensLabel: WHO_TO_ASK,
            },
            secret: {
              label: 'They’ve asked me to keep a secret',
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
          hint: 'If they’ve said or done anything like that, don’t tell them you love them. Tell someone else.',
          told: 'What I’d tell them about it',
          options: {
            nothing: { label: 'Nothing. I’m keeping it to myself', says: 'Then it stays with you.' },
            mattered: {
              label: 'How much they mattered',
              says: 'If they’ve never said or done anything like that, and you can still see them, you can say it in one plain sentence. Their part is to listen, and nothing more.',
            },
            more: {
              label: 'That it’s love, or close to it',
              says: 'If they’ve never said or done anything like that, hearing this is part of their work. If they have, tell someone else instead. Acting on it is never their work, whatever you say or want.',
            },
            after: {
              label: 'How scared I am of the week after',
              says: 'The first days can be planned: where you’ll be, and someone who knows.',
            },
            safe: {
              label: 'Nothing yet. I’d talk to someone else first',
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
            'Goodbye',
            'How much they helped me',
            'How my week turned out',
            'Something that I kept putting off',
            'I’m angry that they left me',
            'That I was angry with them that day',
            'It’s too soon for this',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
