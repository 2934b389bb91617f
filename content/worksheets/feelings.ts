import { choice } from '#domain/kinds/choice.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';

/** Nothing here is ever in the document for the last session: it would arm someone who persuades. */
export default defineWorksheet({
  id: 'feelings',
  sections: {
    here: {
      heading: 'Which feelings are here',
      intro: [
        'Some days there are five of them, some days none. One tap is enough here.',
        'After this screen come two at once, your body, the biggest one, love for a therapist, and the next ten minutes. You can stop after any of them. Nothing from this sheet goes on a page that you take to anyone.',
      ],
      fields: {
        which: choice('Which of these are here now?', {
          hint: 'Pick any that fit, also two that don’t go together.',
          told: 'What I feel',
          for: ['myself'],
          many: true,
          options: {
            proud: { label: 'Proud of what I did' },
            bereft: { label: 'Sad, as after a loss' },
            relieved: { label: 'Relieved' },
            angry: { label: 'Angry' },
            grateful: { label: 'Grateful' },
            cheated: { label: 'Cheated' },
            love: { label: 'Full of love' },
            hate: { label: 'Full of hate' },
            ashamed: { label: 'Ashamed' },
            free: { label: 'Free' },
            afraid: { label: 'Afraid of what comes' },
            homesick: { label: 'Homesick for that hour' },
            'glad-to-go': { label: 'Glad to be rid of them' },
            'left-behind': { label: 'Left behind' },
            jealous: { label: 'Jealous of the next person in that chair' },
            guilty: { label: 'Guilty' },
            worried: { label: 'Worried about them' },
            odd: { label: 'Odd, and I can’t say how' },
            nothing: { label: 'Nothing at all' },
            none: { label: 'None of these' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
    both: {
      heading: 'Two at once',
      intro: 'Two feelings can be true on the same day. Neither one cancels the other.',
      fields: {
        two: text('Which two are here that don’t fit together?', {
          lines: 2,
          told: 'Two that are here together',
          for: ['myself'],
          suggestions: [
            'Glad that it’s over, and I miss them',
            'Grateful and furious',
            'Proud that I went, ashamed of how I cried',
            'I want to stay, and I want to run',
            'Free in the morning, lost at night',
            'It helped, and it cost too much',
            'There’s only one, all day long',
            'Nothing, and I wait for it to start',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    body: {
      heading: 'In the body',
      intro: 'Perhaps you cried at the bus stop, or slept for twelve hours, or noticed nothing. Any of that can go here.',
      fields: {
        body: choice('What do you notice in your body?', {
          hint: 'Chest pain, or it’s hard to breathe? Call an ambulance. If you faint, can’t eat or drink, or sleep two or three hours and don’t get tired, see a doctor today.',
          told: 'What my body does',
          for: ['myself'],
          many: true,
          options: {
            tears: { label: 'Tears that come without asking' },
            'no-tears': { label: 'I want to cry and can’t' },
            awake: { label: 'Lying awake' },
            asleep: { label: 'Sleeping too much' },
            stomach: { label: 'A knot in the stomach' },
            tired: { label: 'Tired in every limb' },
            ill: { label: 'A cold, aches, feeling ill' },
            restless: { label: 'I can’t sit still' },
            numb: { label: 'Numb' },
            lighter: { label: 'Lighter than before' },
            nothing: { label: 'Nothing special' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
    biggest: {
      heading: 'The biggest one',
      intro:
        'This asks what the loudest feeling would say, in a line or two. That can sting for a while afterwards. If today is bad already, skip the first question and do the second.',
      fields: {
        biggest: text('If the biggest one could speak, what would it say?', {
          hint: 'Nobody reads it here but you and whoever can open this device.',
          told: 'What the biggest feeling says',
          for: ['myself'],
          suggestions: [
            'Stay a bit longer',
            'Finally',
            'You promised',
            'I did this myself',
            'I wasn’t finished',
            'What was it all for?',
            'I’d rather feel anything else',
            'It has no words',
            'I don’t know yet',
            'Not today',
          ],
        }),
        easier: text('What would make the next hour a little easier?', {
          hint: 'A tenth easier is plenty. Pick something within reach of where you are.',
          lines: 2,
          told: 'What would make the next hour a little easier',
          for: ['myself'],
          suggestions: [
            'A glass of water and an open window',
            'Telling someone that I want no advice',
            'Shoes off, light on',
            'Crying with the door shut',
            'One loud song',
            'Sitting among strangers',
            'Leaving the dishes',
            'I can’t think of anything that would',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    'in-love': {
      heading: 'If I love them',
      intro: [
        'This screen is for anyone who loves their therapist, or is in love with them, or wonders. It asks if there’s something about it that you’d tell them.',
        'Anyone who can open this device may read what you tap, so it can stay blank. If that isn’t you, go on to the next screen.',
      ],
      fields: {
        love: choice('Is there something about it that you’d tell them?', {
          hint: 'Any flirting, hinting or touching from their side? Then keep it from them, and talk to someone you trust.',
          told: 'What I’d tell them about it',
          for: ['myself'],
          many: true,
          options: {
            nothing: { label: 'Nothing. It belongs to me', says: 'Then it stays with you. You don’t owe them this.' },
            mattered: {
              label: 'How much they mattered',
              says: 'One plain sentence can say that. Their part is to listen, and to keep it at words.',
            },
            more: {
              label: 'That it’s love, or close to it',
              says: 'Hearing this is part of their work. Acting on it never is, whatever you say or want.',
            },
            after: {
              label: 'How afraid I am of the week that follows',
              says: 'The first day can be planned now: where you’ll be, and somebody who knows what day it is.',
            },
            safe: {
              label: 'Nothing yet. First I’d ask someone else',
              says: 'That can be a friend, a doctor or a help line. If your therapist has flirted, touched you, or asked for secrets, keep it from them.',
              opens: '/read/not-safe',
              opensLabel: 'If something feels wrong with them',
            },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
    unsaid: {
      heading: 'What I still wanted to tell them',
      when: ['death', 'death-by-suicide'],
      intro: [
        'This screen is for anyone whose therapist died. It asks for one thing that they never got to hear, in your own words. Nobody answers for them here.',
        'It can hurt. You can go past it and come back any day.',
      ],
      fields: {
        'told-next': text('What did you still want to tell them?', {
          lines: 3,
          told: 'What I still wanted to tell them',
          for: ['myself'],
          suggestions: [
            'How that week turned out',
            'That I was angry with them that day',
            'They went, and I’m furious',
            'That it had begun to help',
            'A thing I put off for three months',
            'Thank you, and not only politely',
            'It’s too soon for this',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    'ten-minutes': {
      heading: 'The next ten minutes',
      intro: [
        'That was a lot to look at, even if you wrote nothing. None of it asks for a decision now.',
        'If you might kill or hurt yourself, stop here and open Help now. If not, pick something ordinary.',
      ],
      fields: {
        next: choice('What comes next, for ten minutes?', {
          told: 'My next ten minutes',
          for: ['myself'],
          options: {
            tea: { label: 'Something warm to drink' },
            walk: { label: 'To the corner and back' },
            plates: { label: 'Washing two plates' },
            plant: { label: 'Seeing to a plant or an animal' },
            friend: { label: 'Ringing a friend about something else' },
            silly: { label: 'Watching something silly' },
            window: { label: 'Looking out at the street' },
            work: { label: 'Back to what I was doing' },
            line: { label: 'A person on a help line', opens: '/help', opensLabel: 'Lines to ring or text' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
  },
  migrations: [],
});
