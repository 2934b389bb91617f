import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/thank-you-card.ts';

export default {
  sections: {
    before: {
      heading: 'Before you thank them',
      intro: [
        'A few words of thanks can be harder to find than a whole letter. You can find them here in four small parts, and together they make a card to {therapist}. Two of the four are enough.',
        'You don’t owe anyone a card. If you’re mostly relieved, or angry, a plain goodbye will do, and you can leave this.',
      ],
      fields: {
        safe: {
          prompt: 'Is it all right to thank them?',
          hint: 'This answer is never kept. It’s gone once you leave this screen.',
          told: 'Whether it’s all right to thank them',
          options: {
            yes: { label: 'Yes', says: 'Then the next screen is for your card.' },
            harm: {
              label: 'They did something that wasn’t all right',
              says: 'Then you don’t owe them any thanks, even if they were kind as well. If they scared you or crossed a line, that was their doing and none of yours, and you can tell someone else.',
              opensLabel: 'What isn’t allowed, and who to tell',
            },
            told: {
              label: 'I was told not to contact them',
              says: 'Then send nothing, and ask nobody to pass it on. You can thank them in a letter that stays with you.',
              opensLabel: 'Where you can write',
            },
            unsure: {
              label: 'I’m not sure',
              says: 'Then it can wait until you’ve asked someone else what they think.',
              opensLabel: 'Who to ask about a therapist',
            },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    card: {
      heading: 'The words on it',
      intro: 'Write as you’d say it, a line for each part, and leave out whatever you don’t want. It doesn’t matter how well it’s written. What they’ll keep is the moment that only the two of you know.',
      fields: {
        card: {
          prompt: 'What goes on the card?',
          told: 'What goes on my card',
          parts: {
            to: { prompt: 'How does it begin?', told: 'How the card begins' },
            thanks: {
              prompt: 'What would you like to thank them for?',
              told: 'What I thank them for',
              suggestions: [
                'Thank you for listening all this time',
                'Thanks for being so patient with me',
                'You took me seriously from the first day',
                'I’m grateful that you stayed calm',
                'You made me laugh when I’d given up',
                'You did your best, and I could tell',
                'It’s hard to find the right words',
                'I don’t know yet',
                'Not today',
              ],
            },
            moment: {
              prompt: 'Which moment shows it?',
              hint: 'One small moment says more than a long list.',
              told: 'A moment that shows it',
              suggestions: [
                'The first time I cried, and you waited',
                'When I came back after missing three weeks',
                'The day you said that I wasn’t too much',
                'How you always asked about my mum',
                'You said it when you’d got something wrong',
                'I can’t pick one out of so many',
                'I don’t know yet',
                'Not today',
              ],
            },
            changed: {
              prompt: 'What’s different now?',
              told: 'What’s different now',
              suggestions: [
                'I’m easier on myself',
                'I ask for help sooner than I used to',
                'I’ve told my family some of it',
                'I sleep better, most nights',
                'It’s still hard, but I’m less alone with it',
                'Not as much as we hoped, but something',
                'I don’t know yet',
                'Not today',
              ],
            },
            wish: {
              prompt: 'Is there anything you’d like to wish them?',
              told: 'What I wish them',
              suggestions: [
                'I hope you’ll be well',
                'All the best for what comes next',
                'Enjoy your free afternoon',
                'Whoever gets my place is lucky',
                'I’ll think of you',
                'No, that’s all I wanted to say',
                'I don’t know yet',
                'Not today',
              ],
            },
            close: { prompt: 'How does it end?', told: 'How the card ends' },
          },
        },
      },
    },
    giving: {
      heading: 'Handing it over, and other thanks',
      intro: 'A card is welcome nearly everywhere. Some services don’t allow presents, so ask before you buy one. If they say no, that’s about their rules, and the card counts as much without it.',
      fields: {
        how: {
          prompt: 'How would you like to give it to them?',
          told: 'How I’ll give it to them',
          options: {
            start: { label: 'Hand it over at the start of the session', says: 'Then there’s time for them to read it, and to say something.' },
            end: { label: 'Leave it with them as I go', says: 'Then they read it without you, which may suit you better.' },
            post: { label: 'Send it, if I haven’t been asked not to' },
            aloud: { label: 'Read it out loud' },
            keep: { label: 'Keep it', says: 'It can stay in a drawer, and still be thanks.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        gift: {
          prompt: 'Would you like to give them something with it?',
          hint: 'Something small or home-made is best.',
          told: 'Something to go with it',
          suggestions: [
            'No, the card’s enough',
            'Flowers, or a small plant',
            'Something that I made',
            'A book we talked about',
            'Biscuits for everyone who works there',
            'A drawing or a photo',
            'I’d like to, but I’m not sure it’s allowed',
            'I don’t know yet',
            'Not today',
          ],
        },
        'with-it': {
          prompt: 'What would you write with the present?',
          hint: 'One line, so that they know why you chose it.',
          told: 'What I’d write with the present',
          suggestions: [
            'For your windowsill',
            'I made this for you',
            'It helped me, so I’m passing it on',
            'Please share these with the others',
            'You’ll know why I chose it',
            'Nothing, I’ll tell them when I give it',
            'I don’t know yet',
            'Not today',
          ],
        },
        living: {
          prompt: 'What will you do with what therapy gave you?',
          hint: 'Some people think that this is the best thanks there is. You can tell them about it, or keep it.',
          told: 'What I’ll do with what I got',
          suggestions: [
            'Look after myself better',
            'Be gentler with my family',
            'Make the most of the years I have',
            'Do something I was always afraid of',
            'Be there for someone else one day',
            'Get some rest before anything else',
            'I didn’t get much from it',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
