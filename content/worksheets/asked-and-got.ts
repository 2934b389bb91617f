import { choice } from '#domain/kinds/choice.ts';
import { rows } from '#domain/kinds/rows.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

/**
 * Blames nobody. What was asked for and what comes next can be brought, to this helper or to another one. Whether it's
 * still wanted, what was never asked and what it cost are for the reader alone: they would arm someone who persuades.
 */
export default defineWorksheet({
  id: 'asked-and-got',
  sections: {
    before: {
      ...beforeYouDecide,
      intro: ['Is therapy over already? Then go past this part.', ...beforeYouDecide.intro],
    },
    asked: {
      heading: 'What I asked for, and what came',
      intro: [
        'Maybe you asked for something once, and it took all your strength. Maybe you ask every week.',
        { text: 'There’s one row for each thing. Then come what you never asked, what it cost, and what you’d ask the next one. It can’t tell whose doing it was, and it won’t guess.', for: ['myself'] },
      ],
      fields: {
        requests: rows('What did you ask for, and what came?', {
          row: 'Request',
          columns: {
            request: text('What did you ask for?', {
              hint: 'A hint that you gave counts as asking.',
              lines: 2,
              told: 'What I asked for',
              suggestions: [
                'Something to do between the hours',
                'To know what kind of therapy it is',
                'More words from their side',
                'A name for what I have',
                'An hour that starts on time',
                'To leave my childhood out of it',
                'To bring a person along, once',
                'Only that it hurts less',
                'I don’t know yet',
                'Not today',
              ],
            }),
            got: text('What did you get?', {
              lines: 2,
              told: 'What I got',
              suggestions: [
                'What I wanted, for a few weeks',
                'A question back',
                'A sheet of paper',
                '“Give it time”',
                'Something else, which was good',
                'A quiet room, and nothing else',
                'A clear no, with the reason',
                'Trouble',
                'I don’t know yet',
                'Not today',
              ],
            }),
            'still-want': choice('Do you still want it?', {
              told: 'Whether I still want it',
              for: ['myself'],
              options: {
                yes: { label: 'Yes' },
                elsewhere: { label: 'Yes, from another person' },
                other: { label: 'By now I want something different' },
                have: { label: 'I have it' },
                no: { label: 'No' },
                unknown: { label: 'I don’t know yet' },
                'not-today': { label: 'Not today' },
              },
            }),
          },
        }),
      },
    },
    unasked: {
      heading: 'What I never asked',
      intro: 'Some questions stay inside. Perhaps nobody told you that you could ask, or the answer seemed worse than not knowing. These two lines go on no page, and whoever finds them can read them.',
      fields: {
        'never-asked': text('What did you never ask?', {
          hint: 'It can be one you’d still not ask.',
          lines: 2,
          told: 'What I never asked',
          for: ['myself'],
          suggestions: [
            'How long will this take?',
            'Is this how it’s meant to go?',
            'Have you helped someone like me before?',
            'Could a doctor look at this as well?',
            'Would someone else suit me better?',
            'Do you find me boring?',
            'Can we stop doing the breathing?',
            'Nothing. I asked all of it',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'in-the-way': text('What stopped you from asking?', {
          hint: 'Or who stopped you.',
          lines: 2,
          told: 'What stopped me from asking',
          for: ['myself'],
          suggestions: [
            'They seemed so sure',
            'I thought that they’d be hurt',
            'I lacked the words, or the language',
            'The hour was always full',
            'I was afraid they’d send me away',
            'It wasn’t bad enough to ask',
            'I only thought of it at home',
            'I didn’t want to hear the answer',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    cost: {
      heading: 'What it cost, and what’s left',
      intro: [
        'Money, evenings, the way there and back, and hope. It may be a lot, and nobody can give it back.',
        'You can be angry about that. The second question asks if anything is left, and “nothing” is a full answer. What you write here goes on no page, and whoever finds it can read it.',
      ],
      fields: {
        cost: text('What did it cost you?', {
          hint: 'Money, time, or what you gave up for it. Roughly is enough.',
          lines: 2,
          told: 'What it cost me',
          for: ['myself'],
          suggestions: [
            'More than my rent, some months',
            'Money that wasn’t mine',
            'A whole afternoon, each time',
            'The help that I didn’t look for meanwhile',
            'My trust in helpers, for now',
            'Lies about where I was',
            'No money. It was free, and I paid all the same',
            'Less than it gave me',
            'I don’t know yet',
            'Not today',
          ],
        }),
        salvage: text('Is there anything you can still use?', {
          hint: 'A paper or a phone number counts too.',
          lines: 2,
          told: 'What I can still use',
          for: ['myself'],
          suggestions: [
            'I know what doesn’t work for me',
            'One exercise out of many',
            'Nothing, and I’m furious',
            'I can say it aloud now',
            'A report that others accept',
            'Knowing what to ask on the first day',
            'I went there, every time',
            'It’s too early to say',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    next: {
      heading: 'What I’d ask the next one',
      intro: [
        { text: 'Maybe there’s a next one, maybe you want none for now. You can ask anyone these before the first session, and {therapist} too, if you still go and feel safe there.', for: ['myself'] },
        'Nobody can promise that it will help. You can ask what they’d do, and how you’d both notice.',
        'Afterwards, you can look out of a window for a while. If today has become worse, turn to Help now.',
      ],
      fields: {
        'ask-plan': text('What would you ask about the plan?', {
          hint: 'One question, as you’d say it.',
          lines: 2,
          told: 'What I’d ask about the plan',
          suggestions: [
            'What would we do in the first month?',
            'How many hours do people like me need?',
            'What would be different if it works?',
            'What do I do on the days between?',
            'May I have it on paper?',
            'And if I get worse?',
            'Who else hears what I tell you?',
            'I want no plan. I want to be heard',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'ask-method': text('What would you ask about the way they work?', {
          lines: 2,
          told: 'What I’d ask about the way they work',
          suggestions: [
            'What is it called, so that I can read about it?',
            'Who is it not for?',
            'Do you do it in my language?',
            'How much do you talk?',
            'Where did you learn this?',
            'What would you do if I say that it isn’t working?',
            'What else could I choose?',
            'I’d ask nothing, and see how it feels',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'review-day': text('When would you look together at whether it helps?', {
          hint: 'A day or a number of hours. You can ask for it at the start.',
          lines: 1,
          told: 'When we’d look at whether it helps',
          suggestions: [
            'After four hours',
            'In the last week of each second month',
            'Before I pay for more',
            'On a day that we both write down',
            'Whenever one of us wants to',
            'Together with my doctor, once',
            'Never. I don’t like being measured',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
  },
  migrations: [],
});
