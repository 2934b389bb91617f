import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/warning-signs.ts';

/** A plan is told as one sentence, 'When I notice … I will … and tell …', so what is suggested has to fit into it. */
export default {
  sections: {
    'first-sign': {
      heading: 'My first small sign',
      intro: [
        'It may get worse again one day, or it may not. This sheet asks what you’d notice, what you’d do and who you’d tell. Writing about it can stir it up, so “Help now” is there while you do.',
        'One plan is enough here. Once it’s written, you can read it aloud once or twice.',
      ],
      fields: {
        first: {
          prompt: 'What will you do at the first small sign?',
          hint: 'Name a person you aren’t afraid of. Nobody yet? Put your doctor, a group or a helpline.',
          told: 'My first small sign',
          suggestions: {
            when: [
              'two bad nights in a row',
              'that I’ve been feeling low for days',
              'that I’ve stopped opening letters',
              'that I cancel on people',
              'that I’m anxious all the time',
              'that I’ve stopped washing or cooking',
              'that I keep telling everyone I’m fine',
              'that I’m drinking more than I mean to',
              'something that I can’t name yet',
            ],
            will: [
              'go to bed early, without my phone',
              'walk round the block before breakfast',
              'make a cup of tea and sit down',
              'open one letter and leave the others',
              'ask for a doctor’s appointment',
              'read my list of what helps',
              'leave big questions until I’ve slept',
              'find out what helps',
            ],
            tell: [
              'a friend, by text',
              'an adult at school',
              'my doctor',
              'my sister or brother',
              'my group',
              'the person I live with',
              'a helpline, because there’s nobody else yet',
              'someone (I’ll decide who this week)',
            ],
          },
        },
      },
    },
    'more-signs': {
      heading: 'Signs, and what I do',
      intro: [
        'You decide how serious a sign is. The same sign can be small for one person and serious for another.',
        'One row is enough. If you only do one, make it a serious one.',
      ],
      fields: {
        signs: {
          prompt: 'What else could show that it’s getting worse?',
          row: 'Sign',
          add: 'Add a sign',
          more: 'More about this sign',
          columns: {
            sign: {
              prompt: 'What would you or someone else notice?',
              hint: 'Something that can be seen or counted is easier to notice.',
              told: 'The sign',
              suggestions: [
                'I’m crying for no reason',
                'I’m snapping at everyone',
                'I don’t answer messages',
                'I wake up at four every night',
                'I have panic attacks again',
                'I call in sick',
                'I feel nothing, even with friends',
                'Someone says I’ve gone quiet',
                'I don’t know yet',
                'Not today',
              ],
            },
            grade: {
              prompt: 'How serious is it, for you?',
              told: 'How serious it is for me',
              options: {
                small: { label: 'Small: I notice it' },
                middle: { label: 'In between: I do something about it that day' },
                serious: { label: 'Serious: I ask another person for help that day' },
                unknown: { label: 'I don’t know yet' },
                'not-today': { label: 'Not today' },
              },
            },
            plan: {
              prompt: 'What will you do about it, and who will you tell?',
              hint: 'You can leave the first part blank. Add where their number is. If nobody comes to mind, put your doctor or a helpline.',
              told: 'My plan',
              suggestions: {
                when: [
                  'it for the third day',
                  'it twice in one week',
                  'it, and I can’t see a reason for it',
                  'that I’m hiding it',
                  'that other people see it too',
                  'that what I did last time isn’t enough',
                ],
                will: [
                  'cancel one thing tomorrow',
                  'make sure I’m around people',
                  'phone for an appointment that morning',
                  'ask someone to sit with me',
                  'put off every big decision',
                  'use the crisis plan',
                  'go back to the clinic',
                  'ask someone what else could work',
                ],
                tell: [
                  'a friend who has seen it before',
                  'someone in my family',
                  'the doctor who knows me',
                  'whoever is at home',
                  'someone at work',
                  'the crisis team',
                  'someone on a helpline',
                  'someone (I don’t know who yet)',
                ],
              },
            },
          },
        },
      },
    },
    'hardly-sleeping': {
      heading: 'If I’m hardly sleeping but not tired',
      intro: [
        'The signs so far may be slow ones. Here is another kind: you sleep two or three hours, and you’re wide awake all the same.',
        'It can feel good. It’s still a reason to call that day, even on a Sunday.',
      ],
      fields: {
        awake: {
          prompt: 'What will you do if you’re hardly sleeping but don’t feel tired?',
          hint: 'Call a clinic or a doctor that same day, even if you feel well. If no one answers, go to “Help now”.',
          told: 'Hardly sleeping, but not tired',
          suggestions: {
            when: [
              'that I’ve had three hours’ sleep and don’t feel tired',
              'that I’m full of plans at four in the morning',
              'my thoughts racing',
              'that sleep seems a waste of time',
              'that I keep interrupting people',
              'that I’m buying things at night',
              'something that I can’t name yet',
            ],
            will: [
              'call the clinic that day, even if I feel wonderful',
              'see a doctor that day',
              'call an urgent medical line if the clinic’s shut',
              'give my bank card to someone for a week',
              'not sign anything',
              'listen if someone says I’m going too fast',
              'write down the clinic’s number today',
            ],
            tell: [
              'a friend who can call the clinic for me',
              'a parent',
              'whoever answers at the clinic',
              'my partner',
              'my doctor’s receptionist',
              'a crisis line',
              'someone (I’ll decide who this week)',
            ],
          },
        },
      },
    },
    'asking-for-help': {
      heading: 'When I’d ask for help',
      intro: 'Asking for help again, in the old place or a new one, can be planned while things are calm. So can an ordinary chat with someone who isn’t a therapist.',
      fields: {
        threshold: {
          prompt: 'When would you ask for help again, and how?',
          hint: 'A day or a number is easier to act on than “when it’s bad”.',
          told: 'When I’d ask for help, and how',
          suggestions: [
            'If I’m low for two weeks, I see my doctor',
            'If I don’t feel safe, I call the same day',
            'After one serious sign, I call the clinic that day',
            'When I’ve missed three days of work or school, I see a doctor',
            'If a friend says it’s time, they’ll come with me',
            'I’d book a session before a difficult anniversary',
            'Whenever I want. I don’t need a reason',
            'I wouldn’t ask',
            'I don’t know yet',
            'Not today',
          ],
        },
        talk: {
          prompt: 'Once therapy’s over, who can you talk to about this sort of thing?',
          hint: 'One name is enough. If there’s nobody, put who could help you look.',
          told: 'Who I can talk to about this sort of thing',
          suggestions: [
            'A good friend',
            'My brother or sister',
            'A support group',
            'Someone from church or the mosque',
            'A new therapist, from next month',
            'A helpline, at night',
            'A notebook',
            'Nobody yet, and I’d like to find someone',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    'right-now': {
      heading: 'Before I close this',
      intro: [
        'Thinking about getting worse can bring some of it up. So there’s one question left, about now. What you tap isn’t saved.',
        'Afterwards you can do something ordinary for ten minutes: a cup of tea, the washing-up, a look out of the window.',
      ],
      fields: {
        'safe-now': {
          prompt: 'Right now, are you safe?',
          hint: 'This can’t call anyone for you. “Help now” is at the top of the screen.',
          told: 'Whether I’m safe right now',
          options: {
            yes: { label: 'For now, yes', says: 'If that changes, tap “Help now”. It’s on every screen.' },
            unsure: {
              label: 'I’m not sure',
              says: 'Not sure is reason enough to call, now. You can say: “I’m not sure I’m safe.” Then add what’s true: “I’m thinking about suicide”, “I may hurt myself” or “I’m afraid of someone”.',
            },
            no: {
              label: 'No',
              says: 'Call now, before anything else. You can say: “I might kill myself. Please stay on the line.” If you don’t want to die but may hurt yourself, or the danger is a person, say that.',
            },
          },
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
