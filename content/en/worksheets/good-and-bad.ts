import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/good-and-bad.ts';

export default {
  sections: {
    good: {
      heading: 'What was good',
      intro: [
        'Some therapies did you good and hurt you as well, and people will want you to say which it was. You don’t have to. Here the two have a list each, and nobody adds them up.',
        { aside: 'You can begin with the second list, or fill in only one of them.' },
      ],
      fields: {
        good: {
          prompt: 'What was good about it?',
          row: 'Good thing',
          add: 'Add a good thing',
          more: 'More about this good thing',
          columns: {
            what: {
              prompt: 'What was good?',
              hint: 'It stays good, whatever is on the other list.',
              told: 'What was good',
              suggestions: [
                'Someone listened to me',
                'I could say anything there',
                'They were kind',
                'It got me through a terrible time',
                'I learned what I feel',
                'An afternoon a week that was mine',
                'The first few months',
                'I can’t think of anything',
                'I don’t know yet',
                'Not today',
              ],
            },
            'still-have': {
              prompt: 'What do you still have from it?',
              told: 'What I still have from it',
              suggestions: [
                'All of it',
                'I know that it’s possible',
                'I’m easier to talk to',
                'A sentence I still use',
                'The habit of writing things down',
                'Only the memory',
                'It’s gone, and I miss it',
                'I don’t know yet',
                'Not today',
              ],
            },
          },
        },
      },
    },
    bad: {
      heading: 'What was bad',
      intro: 'You can write it down without being fair, and without explaining how it came about. It takes nothing off the other list.',
      fields: {
        bad: {
          prompt: 'What was bad about it?',
          row: 'Bad thing',
          add: 'Add a bad thing',
          more: 'More about this bad thing',
          columns: {
            what: {
              prompt: 'What was bad?',
              hint: 'A few words will do. You don’t have to go back over it.',
              told: 'What was bad',
              suggestions: [
                'How it ended',
                'I went home feeling worse',
                'They didn’t understand me',
                'It took over my life',
                'I was afraid of upsetting them',
                'They talked about themselves',
                'It cost too much',
                'Nothing really',
                'I don’t know yet',
                'Not today',
              ],
            },
            then: {
              prompt: 'What happens to it now?',
              hint: 'You can change your mind later.',
              told: 'What happens to it now',
              options: {
                over: { label: 'It’s over, and I can leave it there' },
                hurts: { label: 'It still hurts' },
                told: { label: 'I’ve already told someone' },
                tell: { label: 'I’d like to tell a friend' },
                someone: {
                  label: 'I’d like to know if it was allowed',
                  says: 'You can ask people who know about it, and you don’t have to give a name.',
                  opensLabel: 'Who to ask about a therapist',
                },
                leave: { label: 'I’m keeping this to myself' },
                unknown: { label: 'I don’t know yet' },
                'not-today': { label: 'Not today' },
              },
            },
          },
        },
      },
    },
    both: {
      heading: 'Both of them at once',
      intro: 'When someone asks how it was, you can tell them both in one sentence. An “and” in the middle lets them both stand, where a “but” would take back whatever came before it.',
      fields: {
        'both-true': {
          prompt: 'How would you say both in one sentence?',
          told: 'Both in one sentence',
          suggestions: [
            'It helped me, and it hurt me',
            'They were kind, and they let me down',
            'I’m grateful, and I’m not going back',
            'It was right at first, and later it wasn’t',
            'I’d do it again, with a different therapist',
            'I needed it, and I stayed too long',
            'I only want to say one of them',
            'I don’t know yet',
            'Not today',
          ],
        },
        'who-hears': {
          prompt: 'Who could hear both without taking sides?',
          told: 'Who could hear both',
          suggestions: [
            'A friend',
            'My partner',
            'My sister or brother',
            'Someone who’s been in therapy too',
            'The next therapist',
            'Only me, for now',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
