import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/friends-again.ts';

export default {
  sections: {
    people: {
      heading: 'What I saw, and what I heard',
      intro: [
        'Perhaps you stopped seeing people while you were in therapy, because of something {therapist} said, or the face they made. Now it’s ending, or it’s over, and you’re alone and not sure about any of it. You did what seemed right at the time, and this isn’t about blame.',
        'A therapist hears about our friends mostly on the days when they’ve let us down. They never see the other days, and you did. So put the two next to each other: what you saw yourself, and what you heard about it in therapy.',
        'If one of them hurt you or frightened you, it was right to go, and you don’t have to write to them. “Help now” has people who know about that.',
      ],
      fields: {
        people: {
          prompt: 'Who are you thinking of?',
          hint: 'One person is enough for today.',
          row: 'Person',
          add: 'Add a person',
          more: 'More about this person',
          columns: {
            who: { prompt: 'Who is it?', hint: 'A first name or a letter will do.', told: 'Who it is' },
            saw: {
              prompt: 'What were they like, as you saw it yourself?',
              told: 'What I saw myself',
              suggestions: [
                'They were there when I was ill',
                'We laughed a lot',
                'They listened, most of the time',
                'They let me down once, badly',
                'I was always a bit careful with them',
                'I was scared of them',
                'I don’t know yet',
                'Not today',
              ],
            },
            heard: {
              prompt: 'What did you hear about it in therapy?',
              told: 'What I heard in therapy',
              suggestions: [
                'That they weren’t good for me',
                'That I deserved more',
                'That I was too close to them',
                'That I could make up my own mind',
                'Nothing. It was a look',
                'They were right about this one',
                'I don’t know yet',
                'Not today',
              ],
            },
            now: {
              prompt: 'How safe are they for you?',
              hint: 'It’s your own view that counts here. If you were ever scared of them, leave the next part empty.',
              told: 'How safe they are for me',
              options: {
                good: { label: 'They were good to me', says: 'Then you can write to them, if you’d like to. The next part is for that.' },
                unsure: {
                  label: 'I’m not sure',
                  says: 'Then it can wait. Leave it for a month, or ask someone who knows you both.',
                },
                unsafe: {
                  label: 'They hurt or frightened me',
                  says: 'Then don’t write to them, even if you miss them. You can talk about it with people who know what that’s like.',
                  opensLabel: 'If someone frightens you',
                },
                'not-saying': { label: 'I’d rather not say', says: 'Then send them nothing for now.' },
                unknown: { label: 'I don’t know yet', says: 'Then it can wait. There’s no date on this.' },
                'not-today': { label: 'Not today' },
              },
            },
          },
        },
      },
    },
    line: {
      heading: 'A line to one of them',
      intro: 'This is only for someone who was good to you, who never scared you, and who hasn’t asked you to stay away. You don’t owe them the whole story. One line that asks for little is the easiest to answer, and they may have been missing you too.',
      fields: {
        to: { prompt: 'Who would it go to?', told: 'Who it would go to' },
        message: {
          prompt: 'What would you write?',
          hint: 'Leave it overnight before you send it.',
          told: 'What I’d write',
          suggestions: [
            'I’ve been thinking of you. How are you?',
            'I miss you. I’m sorry I went quiet',
            'I wasn’t well, and I pulled away',
            'Would you like a coffee some time?',
            'I was unfair to you, I know',
            'There’s no hurry to answer',
            'I don’t know yet',
            'Not today',
          ],
        },
        silence: {
          prompt: 'What will you do if they don’t answer?',
          hint: 'It may have nothing to do with you. You’ll still have said it, and that counts.',
          told: 'If they don’t answer',
          suggestions: [
            'Wait a month, and then stop waiting',
            'Write to someone else',
            'Be sad about it with my sister',
            'Be glad that I tried',
            'Go out that evening',
            'Leave it at that',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    meanwhile: {
      heading: 'For the time being',
      intro: 'It can take a while before you have more people around you again. Someone you only nod to can be where it begins.',
      fields: {
        'told-me': {
          prompt: 'Did someone want you to stop seeing them?',
          told: 'Whether someone wanted me to stop seeing them',
          options: {
            no: { label: 'No, that was me' },
            opinion: { label: 'My therapist said what they thought', says: 'You can think differently now, and you don’t have to tell them.' },
            pressed: {
              label: 'My therapist kept telling me not to trust them',
              says: 'That crosses a line, and it isn’t your fault that you believed it. You can ask someone outside about it.',
              opensLabel: 'What isn’t allowed, and who to tell',
            },
            'at-home': {
              label: 'Someone at home wanted it',
              says: 'You can talk about that with someone outside your home, on a phone that nobody else reads.',
              opensLabel: 'If someone at home frightens me',
            },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        around: {
          prompt: 'Who’s around you now, even a little?',
          told: 'Who’s around me now',
          suggestions: ['Someone in my family', 'A neighbour', 'People at work', 'The woman in the corner shop', 'Someone I write to online', 'Nobody, at the moment', 'I don’t know yet', 'Not today'],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
