import { choice } from '#domain/kinds/choice.ts';
import { text } from '#domain/kinds/text.ts';
import { rows } from '#domain/kinds/rows.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';
import { listBeforeDeciding } from '../before-you-decide.ts';

/**
 * What is to be said may go on the page for the last session. The answers rehearsed never do: whoever wants to
 * persuade would know beforehand what comes.
 */
export default defineWorksheet({
  id: 'raising-it-rehearsal',
  sections: {
    before: {
      heading: 'Before I practise',
      intro: [
        'You want to say something to {therapist}, and nothing comes out. If they’re still there to hear it, you can practise here: your sentence, what they may answer, and what you’d say then.',
        'This isn’t for a therapist who scares you, or who brought in love, sex, secrets or threats. You don’t have to talk to them or go back. The page “I don’t feel safe with them” is about that.',
        'If it’s about stopping, this list comes first. For anything else, skip it.',
        ...listBeforeDeciding,
        'If a hospital, a visa or your age may decide if you can stop, ask before you miss a session. A lawyer can tell you, or an advocate: a person who speaks for you. Under 18, a line for young people knows who decides, and Help has some.',
      ],
      fields: {
        'safe-to-say': choice('Is it safe to say it to them?', {
          hint: 'What you tap here isn’t saved.',
          told: 'Whether it’s safe to say',
          kept: false,
          options: {
            yes: { label: 'Yes, but it’s hard', says: 'Then the next screen is for your sentence.' },
            unsure: {
              label: 'I’m not sure',
              says: 'Ask someone else before you ask them. Until you know, you don’t have to talk to them or go back.',
              opens: '/read/not-safe',
              opensLabel: 'If you don’t feel safe with them',
            },
            no: {
              label: 'No',
              says: 'Then don’t say it to them. You can stop in writing or without a word, and tell someone else.',
              ends: true,
              opens: '/read/not-safe',
              opensLabel: 'If you don’t feel safe with them',
            },
            'told-not': {
              label: 'I was told not to contact them',
              says: 'Then don’t send it, ask nobody to do it for you, and tell it to someone else. If something was done to you, you can ask where to write.',
              ends: true,
              opens: '/help#therapist',
              opensLabel: 'Who to ask about a therapist',
            },
          },
        }),
      },
    },
    say: {
      heading: 'What I want to say',
      intro: 'One thing is enough, in the words you use at home. What it’s about comes first, then a sentence that you can say in one breath. Some things are safer said to someone else first. Both go on your page for the last session only if you choose them.',
      fields: {
        about: text('What is it about?', {
          lines: 2,
          told: 'What it’s about',
          suggestions: [
            'I’m thinking of stopping',
            'I told them already, and nothing happened',
            'Something they said three weeks ago',
            'What I pay for',
            'I’m angry, and I smile there',
            'I miss them between the hours',
            'They look tired, so I say less',
            'I’d like a date for the last time',
            'I don’t know yet',
            'Not today',
          ],
        }),
        sentence: text('What’s the sentence, as you’d say it aloud?', {
          hint: 'Say it once where nobody hears. Too long? Take out the sorry.',
          lines: 2,
          told: 'My sentence',
          suggestions: [
            'I’ve got something to say, and I’m nervous',
            'I want next month to be the last',
            'Can I read you two lines?',
            'It hurt, and I took it home with me',
            'I’ve been saying yes and meaning no',
            'Please let me finish before you answer',
            'I don’t think this is helping me',
            'Nothing, I write it and leave',
            'I don’t know yet',
            'Not today',
          ],
        }),
        way: choice('How will it get to them?', {
          hint: 'If someone reads your phone, the room is safer than a message.',
          told: 'How it gets to them',
          options: {
            early: { label: 'Aloud, in the first five minutes' },
            phone: { label: 'By phone, and short' },
            mail: { label: 'By email, the day before' },
            card: { label: 'On a card that I hand over' },
            leave: {
              label: 'I write it and leave',
              says: 'Then the note is all of it, and you can go past the parts about replies. You don’t have to answer their answer. If they ask whether you’re safe, you can send one line.',
            },
            nothing: { label: 'Not at all. I keep it' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
    replies: {
      heading: 'What they may answer',
      intro: [
        'Nobody can know what comes. Four kinds of answer are here, and your line for each. None of these lines goes on the page for the last session.',
        'A clear reason, said once, can be heard and thought about. Worry about your safety may be said more than once: ask a doctor or someone else what they think.',
      ],
      fields: {
        'if-kind': text('They’re kind about it. What do you say then?', {
          hint: 'It can be hardest when they’re kind. You may want to take it all back.',
          lines: 2,
          told: 'If they’re kind about it, I say',
          for: ['myself'],
          suggestions: [
            'Thank you. I still mean it',
            'I was afraid you’d be angry',
            'I may cry now, and go on',
            'Could we plan the rest together?',
            'I’d like a minute before we go on',
            'That helps. There’s a second thing',
            'Nothing. I only nod',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'if-hurt': text('They look hurt. What do you say then?', {
          hint: 'What they feel is for them to look after.',
          lines: 2,
          told: 'If they look hurt, I say',
          for: ['myself'],
          suggestions: [
            'I see it’s hard to hear. It’s still true',
            'I didn’t say it to hurt you',
            'I can’t look after you as well',
            'I’m going to stop talking for a bit',
            'Both things are so: I like you, and I’m going',
            'Is it all right if I finish?',
            'I look at the floor and wait',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'if-later': text('“Let’s talk about it next time.” What do you say then?', {
          lines: 2,
          told: 'If they want to leave it for another day, I say',
          for: ['myself'],
          suggestions: [
            'Could we give it five minutes now?',
            'All right. Then it comes first',
            'Please write it down while I watch',
            'I may not dare a second time',
            'I may not be back by then',
            'All right. I’ll send you two lines tonight',
            'No answer. They get it in writing',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'if-push': text('They argue, again and again. What do you say then?', {
          hint: 'Pressure comes with guilt, threats or money. Then one line is enough, and you don’t have to reply. Worry that you could die is something else: ask a doctor about it.',
          lines: 2,
          told: 'If they argue, I say',
          for: ['myself'],
          suggestions: [
            'I’ve heard your reason. My answer stays',
            'Please don’t ask me again',
            'I didn’t come here to win this',
            'I’d like a second opinion first',
            'I’m going now. Goodbye',
            'The rest I’ll put in writing',
            'I say no more, and I leave',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    others: {
      heading: 'Other answers',
      intro: [
        'Silence, a joke, tears, “it takes years”: you know best what could come. One row for each that you fear. None of it goes on the page for the last session.',
        'If they say that it’s your illness, ask a doctor or someone else before you go.',
      ],
      fields: {
        others: rows('What else could they answer?', {
          row: 'Answer',
          for: ['myself'],
          columns: {
            they: text('What might they say or do?', {
              lines: 2,
              told: 'What they may say or do',
              for: ['myself'],
              suggestions: [
                'They say nothing at all',
                '“It takes years”',
                'They forget it by next week',
                'Tears, theirs',
                'They ask where it comes from',
                'They agree far too fast',
                'They laugh about it',
                'They say it’s my illness',
                'I don’t know yet',
                'Not today',
              ],
            }),
            me: text('What do you say then?', {
              hint: 'It can be the same line each time.',
              lines: 2,
              told: 'What I say then',
              for: ['myself'],
              suggestions: [
                'I’ll wait while you think',
                'How many years, and how would we know?',
                'I said it last week too',
                'I’m asking about us two, and not about my childhood',
                'I’d hoped you would mind a little',
                'Then I’d like a doctor to look at it too',
                'I won’t answer that',
                'I don’t know yet',
                'Not today',
              ],
            }),
          },
        }),
      },
    },
    after: {
      heading: 'Enough for one day',
      intro: 'It may come out all wrong, or not at all. You can decide now what counts as enough, and where you’ll go from there.',
      fields: {
        enough: text('What would be enough for that day?', {
          hint: 'The smallest thing you’d be content with.',
          lines: 2,
          told: 'What’s enough for that day',
          for: ['myself'],
          suggestions: [
            'Half of the sentence',
            'The card is out of my bag',
            'I said that there’s something to say',
            'I didn’t take it back',
            'I went in',
            'I got up and left',
            'Only if all of it is said',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'right-after': text('Where do you go right afterwards?', {
          hint: 'If you think you might not be safe then, ask someone to meet you.',
          lines: 2,
          told: 'Where I go right afterwards',
          for: ['myself'],
          suggestions: [
            'Twice round the park',
            'Into the car that waits for me',
            'To a friend, who asks one question',
            'To the bakery on the corner',
            'Home, and straight to bed',
            'To work, where nobody knows',
            'To the phone, to tell my sister',
            'Nowhere. It’s a call, and I’m at home',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
  },
  migrations: [],
});
