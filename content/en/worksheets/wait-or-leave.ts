import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/wait-or-leave.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

export default {
  sections: {
    before: {
      ...beforeYouDecide,
      fields: {
        ...beforeYouDecide.fields,
        'may-ask': {
          prompt: 'Can you ask them for something?',
          hint: 'This answer is never kept.',
          told: 'Whether I can ask them',
          options: {
            yes: { label: 'Yes' },
            'told-not': {
              label: 'I was told not to contact them',
              says: 'Then ask nobody for it here. There are people who can tell you where you can write.',
              opensLabel: 'Who to ask about a therapist',
            },
          },
        },
      },
    },
    meanwhile: {
      heading: 'What I could have meanwhile',
      intro: [
        'Your times and theirs don’t fit any more. Perhaps there’ll be a place in a few months, and perhaps there won’t, and you’re wondering whether to hold on or let it go.',
        'It’s easier to decide about waiting once you know what you’d have while you wait. A good wait has something in it, even if that’s only ten minutes on the phone.',
      ],
      fields: {
        clash: {
          prompt: 'What is it that doesn’t fit?',
          told: 'What doesn’t fit',
          suggestions: [
            'My working hours have changed',
            'I can’t get there before six',
            'They work fewer days now',
            'I’ve got nobody for the children',
            'I’d love to stay, but I can’t do Tuesdays',
            'The list is months long',
            'I don’t know yet',
            'Not today',
          ],
        },
        meanwhile: {
          prompt: 'What would tide you over?',
          hint: 'Choose as many as you like. You can ask for any of them.',
          told: 'What would tide me over',
          options: {
            call: { label: 'A short call or video now and then' },
            fortnight: { label: 'Every other week' },
            edges: { label: 'Very early, or in the evening' },
            colleague: { label: 'One of their colleagues' },
            cancelled: { label: 'A place when someone else cancels' },
            doctor: { label: 'Seeing my doctor regularly' },
            group: { label: 'A group' },
            nothing: { label: 'Nothing would. It’s too long', says: 'Then that’s worth knowing, and worth telling them.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        'who-there': {
          prompt: 'Who could you call if it gets bad meanwhile?',
          hint: 'If no name comes to mind, “Help now” has people who answer.',
          told: 'Who I could call meanwhile',
          suggestions: ['My doctor', 'A friend who knows about it', 'My partner', 'A helpline', 'The crisis team', 'Someone in my family', 'Nobody, and that worries me', 'I don’t know yet', 'Not today'],
        },
      },
    },
    until: {
      heading: 'How long I’ll wait',
      intro: 'You can’t arrange their diary, but how long you wait is up to you. A wait is easier to bear when the last day of it is one that you chose. You can change your mind on that day, or before it. If things get worse while you wait, the day no longer counts: call your doctor or a helpline that same day.',
      fields: {
        worth: {
          prompt: 'What would make it worth waiting for?',
          told: 'What would make it worth waiting for',
          suggestions: [
            'It’s them I’d like to see',
            'I wouldn’t be starting all over again',
            'They know the whole story',
            'If they gave me a definite date',
            'If we talked on the phone until then',
            'Nothing, if I’m honest',
            'I don’t know yet',
            'Not today',
          ],
        },
        deadline: {
          prompt: 'On which day will you stop waiting?',
          hint: 'Choose a day that suits you, whatever they’ve told you.',
          told: 'The day on which I stop waiting',
        },
        'on-that-day': {
          prompt: 'What will you do then, if nothing’s changed?',
          told: 'What I’ll do then',
          options: {
            again: { label: 'Ask one more time' },
            look: { label: 'Look for someone new' },
            goodbye: { label: 'Ask for one session, to say goodbye' },
            pause: { label: 'Have a few months without therapy' },
            wait: { label: 'Choose a new day, and wait until then' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    ask: {
      heading: 'Asking for it firmly',
      intro: [
        'A firm line says what you’d like and by when, and then it stops. You don’t have to say sorry for it, or explain why it matters to you.',
        {
          aside: 'Your heart may beat fast when you think of asking. That doesn’t mean you’re asking too much. “I’m ashamed of how much I need them”, in Fledge, has more about it.',
        },
      ],
      fields: {
        'ask-line': {
          prompt: 'What would you like to ask for, in one line?',
          told: 'What I’d like to ask for',
          suggestions: [
            'Could we talk by phone until then?',
            'I’d like to stay, so what’s possible?',
            'Please keep the next evening place for me',
            'I can wait until March, and no longer',
            'Could you tell me by Friday?',
            'Who else could I see in the meantime?',
            'I don’t know yet',
            'Not today',
          ],
        },
        'if-no': {
          prompt: 'What will you say if the answer is no?',
          told: 'What I’ll say if the answer is no',
          suggestions: [
            'Thank you. I’ll look for someone else',
            'What could you offer me instead?',
            'I’m disappointed, and I’d like to think it over',
            'Could we have one session to say goodbye?',
            'Who would you send me to?',
            'Nothing, and I’ll cry at home',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
