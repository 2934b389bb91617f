import { choice } from '#domain/kinds/choice.ts';
import { rows } from '#domain/kinds/rows.ts';
import { scale } from '#domain/kinds/scale.ts';
import { text } from '#domain/kinds/text.ts';
import { thenNow } from '#domain/kinds/then-now.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';

export default defineWorksheet({
  id: 'goals',
  sections: {
    goals: {
      heading: 'What I came for',
      intro:
        'One goal is enough. So is one line. Write it as you would say it now, even if you said it another way at the start.',
      fields: {
        goals: rows('What did you hope would be different?', {
          row: 'Goal',
          columns: {
            goal: text('What did you hope for?', {
              hint: 'Your own goal, or one that someone set for you.',
              lines: 2,
              told: 'What I hoped for',
              suggestions: [
                'To sleep through the night',
                'To leave the house without dread',
                'To be less angry at home',
                'To talk about what happened',
                'To stop hiding how bad it was',
                'To find out what I want',
                'Someone else wanted this for me',
                'I never had a goal',
                'I don’t know yet',
                'Not today',
              ],
            }),
            rating: thenNow('How was it then, and how is it now?', {
              hint: 'Then is when therapy began. A guess will do. It can be lower now.',
              low: 'very hard',
              high: 'no trouble',
              told: 'Then and now',
            }),
            change: text('What made the difference?', {
              hint: 'In therapy or outside it. It can be something that made it worse.',
              told: 'What changed it',
              suggestions: [
                'Saying it out loud to someone',
                'Time',
                'A new job, home or school',
                'Someone left, or someone came',
                'Medicine',
                'Doing it until it was dull',
                'It got worse, and I know why',
                'Nothing has changed',
                'I don’t know yet',
                'Not today',
              ],
            }),
            did: text('What did you do?', {
              hint: 'Small counts. Going there counts.',
              told: 'What I did',
              suggestions: [
                'I kept going back',
                'I told someone the truth',
                'I said no to something',
                'I asked for help',
                'I did it while I was afraid',
                'I stopped doing something',
                'I argued with my therapist',
                'Nothing, as far as I can tell',
                'I don’t know yet',
                'Not today',
              ],
            }),
            matters: scale('How much does it matter to you now?', {
              hint: 'Some goals fade. Some turn out to be other people’s.',
              low: 'not any more',
              high: 'a great deal',
              told: 'How much it matters to me now',
            }),
            unfinished: text('What stays unfinished?', {
              lines: 2,
              told: 'What stays unfinished',
              suggestions: [
                'The hardest part of it',
                'I can do it, but not when I’m tired',
                'I still need someone with me',
                'We ran out of time',
                'I never said what it was really about',
                'Nothing',
                'I don’t know yet',
                'Not today',
              ],
            }),
            goes: choice('Where does that part go?', {
              told: 'Where it goes',
              many: true,
              options: {
                alone: { label: 'I go on with it by myself' },
                someone: { label: 'To someone close to me' },
                helper: { label: 'To another therapist or a group' },
                doctor: { label: 'To my doctor' },
                'last-session': { label: 'Into the last session' },
                rest: { label: 'It can rest' },
                nowhere: { label: 'Nowhere, and that makes me angry or sad' },
                unknown: { label: 'I don’t know yet' },
                'not-today': { label: 'Not today' },
              },
            }),
          },
        }),
        unplanned: text('Has something changed that was never a goal?', {
          hint: 'Better or worse.',
          told: 'What changed without being a goal',
          suggestions: [
            'I laugh more',
            'I lost patience with some people',
            'I’m more alone than before',
            'I notice what I feel sooner',
            'I know what I can’t stand',
            'Someone said I seem different',
            'Nothing',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
  },
  migrations: [],
});
