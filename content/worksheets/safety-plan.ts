import { choice } from '#domain/kinds/choice.ts';
import { rows } from '#domain/kinds/rows.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';

/**
 * The parts stand in the order of published safety plans: from what somebody can do alone to those who come. Nearly
 * all of it may go on the page for the last session, since a plan is better made with another person and that page
 * is also the way to paper; the plan has a page of its own there. Where it lies is for the reader alone.
 */
export default defineWorksheet({
  id: 'safety-plan',
  page: {
    heading: 'My safety plan',
    first: 'In danger, skip all of this. Call your emergency number, or go where someone is.',
  },
  sections: {
    begin: {
      heading: 'Before I begin',
      intro: [
        'Some days it’s hard to stay alive, or to stay unhurt. This is a plan for such days, written on a better one. If today is such a day, answer the first question and leave the rest.',
        'It asks for signs, what you can do alone, company, people to ask, services, a safer place and what keeps you going. You can stop after any part.',
        'You can begin alone, and it gets better with someone beside you. The plan names people and places, and whoever finds it can read it.',
      ],
      fields: {
        'safe-now': choice('Are you safe as you start this?', {
          hint: 'Your answer isn’t saved, and it calls nobody. The button at the top, Help now, has numbers.',
          told: 'Whether I’m safe as I start',
          kept: false,
          options: {
            yes: { label: 'Yes, for the moment', says: 'Then go on as far as you like. If that changes, stop writing and open Help now.' },
            unsure: {
              label: 'I can’t say',
              says: 'Then call someone before you plan. You can say: “I’m making a safety plan, and I don’t feel safe.”',
              opens: '/help',
            },
            no: {
              label: 'No, I’m not',
              says: 'The plan can wait. Call now and say: “I’m in danger of killing myself. Please stay on the phone.” If you don’t want to die but may hurt yourself, or it’s another danger, say that.',
              opens: '/help',
            },
            person: {
              label: 'Someone else puts me in danger',
              says: 'If they may hurt you now, call your emergency number. That danger takes another kind of plan, and these lines can help you make one.',
              opens: '/help#abuse-at-home',
              opensLabel: 'When someone hurts or scares you',
            },
          },
        }),
        with: text('Who could make this plan with you?', {
          hint: 'Someone you aren’t afraid of, who can hear everything and stay calm.',
          told: 'Who makes this plan with me',
          suggestions: [
            'Whoever treats me now',
            'My doctor, at the next visit',
            'A parent, if they stay calm',
            'A friend, with the phones switched off',
            'A nurse I like',
            'My partner',
            'I’ll start it and show someone later',
            'Only me',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    signs: {
      heading: 'Signs that danger is coming',
      intro:
        'Maybe you’ve been in danger before, or nearly. What did you notice first? You decide how close to danger a sign is, and one sign is enough.',
      fields: {
        signs: rows('What shows you that danger is coming?', {
          row: 'Sign',
          columns: {
            sign: text('What’s the sign?', {
              hint: 'A thought, a place, an hour, something you do. It can stay vague.',
              lines: 2,
              told: 'The sign',
              suggestions: [
                'It goes very quiet in my head',
                'I can’t picture next week',
                'One sentence repeats in my head',
                'I tell everybody that I’m fine',
                'I walk up and down at night',
                'I feel like a stranger at the table',
                'A certain date comes nearer',
                'There’s no sign. It comes at once',
                'I don’t know yet',
                'Not today',
              ],
            }),
            grade: choice('How close to danger is it?', {
              told: 'How close to danger it is',
              options: {
                early: { label: 'Far off: I use the first part of this plan' },
                close: { label: 'Closer: I ask someone to stay with me' },
                danger: { label: 'Very close: I call for help at once' },
                unknown: { label: 'I don’t know yet' },
                'not-today': { label: 'Not today' },
              },
            }),
          },
        }),
      },
    },
    alone: {
      heading: 'What I can do by myself',
      intro:
        'This part is for some minutes, until it eases or someone comes. If you’re in danger, skip it and call.',
      fields: {
        alone: rows('What can you do by yourself?', {
          row: 'Thing to do',
          told: 'Things I can do',
          columns: {
            thing: text('What can you do, wherever you are?', {
              hint: 'So easy that it works at four in the morning.',
              lines: 1,
              told: 'What I can do',
              suggestions: [
                'Wait ten minutes, and ten more',
                'Fold the washing slowly',
                'Sit on the floor against a wall',
                'Watch the film I know by heart',
                'Name everything blue that I can see',
                'Listen to a story for children',
                'Put my shoes on and stand where it’s light',
                'Nothing that I do alone is enough',
                'I don’t know yet',
                'Not today',
              ],
            }),
          },
        }),
        'in-the-way': text('What could stop you from doing it?', {
          hint: 'If you know it, you can plan for it, or go straight to a person.',
          lines: 2,
          told: 'What could stop me from doing it',
          suggestions: [
            'I won’t believe that it helps',
            'I’m in a room with others',
            'Part of me won’t want to',
            'I may be drunk',
            'My phone has no battery',
            'I forget that there is a plan',
            'I’m too tired to stand up',
            'Not much',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    company: {
      heading: 'Places and company',
      intro:
        'Some places make it easier to get through an hour, and so do some people. Here you tell nobody why you came. People to tell come next.',
      fields: {
        places: rows('Where do you find other things to think about?', {
          row: 'Place',
          told: 'Places that take my mind off it',
          columns: {
            place: text('Which place is easier to be in?', {
              hint: 'Warm, light, and with other people in it. When is it open?',
              lines: 1,
              told: 'A place',
              suggestions: [
                'The library, by the newspapers',
                'A supermarket that closes late',
                'The launderette',
                'A café where they know my order',
                'The cinema, any film',
                'A place where people pray',
                'My aunt’s kitchen',
                'Nowhere. Outdoors it gets worse',
                'I don’t know yet',
                'Not today',
              ],
            }),
          },
        }),
        company: rows('Who is good company?', {
          row: 'Name',
          told: 'Company that takes my mind off it',
          columns: {
            person: text('Who could you be with, without explaining?', {
              hint: 'Someone you can be boring with, on the phone too.',
              lines: 1,
              told: 'Someone to be with',
              suggestions: [
                'The neighbour who talks about tomatoes',
                'A friend, over a game of cards',
                'The people in my choir',
                'Someone online, in the middle of a game',
                'A colleague on the early shift',
                'The dog, and whoever stops to say hello',
                'My brother, about football',
                'People make me tired',
                'I don’t know yet',
                'Not today',
              ],
            }),
          },
        }),
      },
    },
    people: {
      heading: 'People I can ask for help',
      intro: [
        'One person is enough, and two are safer, since one may be asleep. You can ask them beforehand if you may call. If you’re under 18, let one of them be an adult.',
        'If there’s nobody, leave it blank. The services that come next are people too.',
      ],
      fields: {
        people: rows('Who can you tell that you’re in danger?', {
          row: 'Person',
          columns: {
            who: text('Who is it?', {
              hint: 'Not someone who scares you.',
              lines: 1,
              told: 'Who I can ask',
              suggestions: [
                'My sister, at any hour',
                'A teacher who listens',
                'The friend who has seen me this way',
                'Whoever I live with',
                'A parent, even if we argue',
                'The neighbour with my spare key',
                'Someone from my group',
                'Nobody that I’d dare to ask',
                'I don’t know yet',
                'Not today',
              ],
            }),
            reach: text('How do you reach them, at night too?', {
              hint: 'The number itself. A phone that’s locked, or has no battery, won’t tell you.',
              lines: 1,
              told: 'How I reach them',
            }),
            say: text('What will you say first?', {
              hint: 'Short enough to text.',
              lines: 1,
              told: 'What I say first',
              suggestions: [
                'I’m not safe. Stay on the line with me',
                'Can you come over now?',
                'I’d like to sleep at yours tonight',
                'It’s the bad kind of night',
                'Drive me to the hospital, please',
                'Talk to me about anything else',
                'A word that we agreed on',
                'I’d say I’m fine, so ask me twice',
                'I don’t know yet',
                'Not today',
              ],
            }),
          },
        }),
      },
    },
    services: {
      heading: 'Services, and who to call instead',
      intro: [
        'If {therapist} was on a plan like this, that name may not help you now, or soon. Here you can write who you’d call instead, and who answers at night.',
        'The Help page has the emergency number and lines for some countries. Copy what you’d use.',
        'If the last time was bad, another line or another place may be better. Keep one number here all the same.',
      ],
      fields: {
        line: text('If {therapist} was on your plan, who would you call now?', {
          hint: 'Nobody yet? Write down a crisis line today. A person can replace it later.',
          lines: 2,
          told: 'Who I call in place of my therapist',
          suggestions: [
            'Whoever is on duty at the clinic',
            'My doctor, from now on',
            'The person I see next, once we’ve met',
            'The same person as before',
            'A line that answers all night',
            'Two people who share it',
            'They were never on it',
            'So far, no one',
            'I don’t know yet',
            'Not today',
          ],
        }),
        services: rows('Which services can you call or go to?', {
          row: 'Service',
          columns: {
            service: text('Which one?', {
              hint: 'One that’s open at night belongs here too.',
              lines: 1,
              told: 'The service',
              suggestions: [
                'The emergency number',
                'A crisis line, from the Help page',
                'A line for young people',
                'The crisis team',
                'The nearest emergency department',
                'A doctor, in the daytime',
                'None of them, after last time',
                'I don’t know yet',
                'Not today',
              ],
            }),
            how: text('What’s the number or address, and when do they answer?', {
              hint: 'If you go there, add how you’d get there at night.',
              lines: 2,
              told: 'How I reach it, and when someone answers',
            }),
          },
        }),
      },
    },
    safer: {
      heading: 'Making the place safer',
      intro: [
        'This is about distance between you and whatever could hurt you in a bad hour. You don’t write down what it is.',
        'Do it on a calm day and with someone else; under 18, with an adult. Ask a doctor, a nurse or a crisis line how to do it safely, and don’t handle anything dangerous alone.',
      ],
      fields: {
        safer: text('What would make the place around you safer?', {
          hint: 'For a few days or weeks. It can be changed back.',
          lines: 2,
          told: 'What makes the place around me safer',
          suggestions: [
            'Someone stays over',
            'I sleep elsewhere for some nights',
            'A few things leave the house',
            'Another person has one key',
            'I go home by a different street',
            'I’m in company after dark',
            'I keep away from one room',
            'I’d rather say this than write it',
            'I don’t know yet',
            'Not today',
          ],
        }),
        keeper: text('Who could keep things for you for a while?', {
          hint: 'An adult you’re not afraid of, who knows that it’s for your safety and can lock things away, from children too. Under 18, don’t choose a friend your age. If you take medicines, go on as before, whoever keeps them.',
          lines: 1,
          told: 'Who could keep things for me',
          suggestions: [
            'An adult friend who knows why',
            'A relative who lives apart from me',
            'A parent or another adult',
            'My neighbour, who can lock it away',
            'Someone at the clinic can tell me who',
            'It’s done already',
            'There’s nobody I could ask',
            'I’m not ready for this',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'keeper-ask': text('What could you say to them?', {
          lines: 2,
          told: 'What I say to them',
          suggestions: [
            'Could you lock something away, for my safety?',
            'Please don’t give it back, even if I ask',
            'I’m safer when this is at yours',
            'It keeps me safe. I’ll tell you more when I can',
            'Will you come and fetch it with me?',
            'I’m writing this because I can’t say it',
            'Nothing. They know already',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    going: {
      heading: 'What keeps me going',
      intro: 'It can be big or silly. On some days there’s nothing, and the plan works without it.',
      fields: {
        'keeps-going': text('What keeps you going, even a little?', {
          hint: 'It can sound odd to everybody else.',
          told: 'It can be this',
          suggestions: [
            'The cat wants breakfast',
            'To see how a story ends',
            'Someone saves me a seat',
            'I’m curious about next year',
            'Being as stubborn as I am',
            'A promise that I made once',
            'Being angry, and not finished with it',
            'I can’t say what, and I’m here',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    close: {
      heading: 'Keeping it near',
      intro: [
        'Put the plan on paper as well. A phone can be lost, or have no battery.',
        'You can copy it by hand. Or choose “Bring it” for its parts and print them: they get a page of their own, which begins with what to do in danger.',
        'Then you can do something with your hands for ten minutes: fold towels, or brush a dog. Nothing here is urgent unless you’re in danger.',
      ],
      fields: {
        where: text('Where will you find the plan at night?', {
          hint: 'Think of who else looks there. This line goes on no page, and whoever finds it can read it.',
          lines: 1,
          told: 'Where I find this plan',
          for: ['myself'],
          suggestions: [
            'On paper, inside my coat',
            'Folded into a book that only I read',
            'With the first person on it',
            'A second one at work or at school',
            'On this phone, and I keep it charged',
            'I know it by heart',
            'No place is private where I live',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'safe-after': choice('And now, at the end: are you safe?', {
          hint: 'This isn’t saved either.',
          told: 'Whether I’m safe at the end',
          kept: false,
          options: {
            yes: { label: 'Safe, for now', says: 'Then stop here. The plan stays where it is.' },
            unsure: {
              label: 'Less than before',
              says: 'Call the first person on your plan, or a line, before you do anything else. You can say: “I wrote a safety plan, and now I feel worse.”',
              opens: '/help',
            },
            no: {
              label: 'I’m in danger',
              says: 'Call now. You can say: “I’m not safe on my own. I may kill myself”, or “I may hurt myself”. If someone safe is near, go to them.',
              opens: '/help',
            },
          },
        }),
      },
    },
  },
  migrations: [],
});
