import { choice } from '#domain/kinds/choice.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

/**
 * Two sides, without numbers and without a verdict. Nothing here is ever in the document for the last session: it
 * would arm someone who persuades.
 */
export default defineWorksheet({
  id: 'stay-or-go',
  sections: {
    before: beforeYouDecide,
    stay: {
      heading: 'If I stay',
      intro: [
        'Maybe you’ve changed your mind every few days, for weeks. This sheet asks about staying, then about stopping, then about this week.',
        'It doesn’t count anything, and it won’t tell you what to do. Nothing from it goes on the page for the last session.',
      ],
      fields: {
        change: text('What would make you want to stay?', {
          hint: 'One change. It can be one that you think you’ll never get.',
          lines: 2,
          told: 'What would make me want to stay',
          for: ['myself'],
          suggestions: [
            'A plan, and a day when we check if it works',
            'An apology for one sentence',
            'Nothing would',
            'That they talk more',
            'Longer gaps between sessions',
            'A price that I can pay',
            'Another way of working',
            'I want to stay as it is',
            'I don’t know yet',
            'Not today',
          ],
        }),
        keeps: choice('What keeps you there?', {
          hint: 'Pick any that fit. Liking it there is a reason too.',
          told: 'What keeps me there',
          for: ['myself'],
          many: true,
          options: {
            helps: { label: 'It still helps with something' },
            warm: { label: 'It’s comfortable, and I like that' },
            need: { label: 'I need it at the moment' },
            fear: { label: 'I’m afraid of how I’d be without it' },
            habit: { label: 'It’s Tuesday, so I go' },
            kind: { label: 'I don’t want to upset them' },
            love: { label: 'I love them, or nearly' },
            paid: { label: 'All the years and money so far' },
            made: {
              label: 'A court, a visa or someone else makes me',
              says: 'Stopping could cost you something there. Ask a lawyer, or an advocate (a person who speaks for you), before you miss a session. Under 18, a line for young people can tell you who decides.',
            },
            scared: {
              label: 'I’m scared that they’d hurt or punish me',
              says: 'Then you can leave in writing, and not go back alone. Tell one other person. If a court, a hospital or a visa ties you to them, ask a lawyer before you miss a session.',
              opens: '/read/not-safe',
              opensLabel: 'I don’t feel safe with them',
            },
            called: {
              label: 'I’m scared they’d call a hospital or the police',
              says: 'You can ask them when they would. You can also ask another doctor first, or a helpline without giving your name.',
              opens: '/help#crisis',
              opensLabel: 'Helplines to call or text',
            },
            nothing: { label: 'Not a thing' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
        asked: text('What have you asked them for, and what came of it?', {
          hint: 'If they crossed a line, you can leave this blank.',
          lines: 2,
          told: 'What I asked for, and what came of it',
          for: ['myself'],
          suggestions: [
            'A plan. They said it takes time',
            'I’ve never asked for anything',
            'They got angry, or sad',
            'Tools for bad evenings, and I got two',
            'Fewer questions about my mother',
            'To go slower, and they did',
            'It got better for two weeks',
            'I hint, and nobody notices',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    go: {
      heading: 'If I stop',
      intro: [
        'This part is about the weeks after. It asks who’d be there then, and who comes next.',
        'Don’t stop a medicine because therapy stops. If they prescribe it, ask a doctor: “Who would prescribe this for me then?” If you call them in a crisis, ask who you’d call then.',
      ],
      fields: {
        'who-talk': text('Who would you tell such things to, if you stopped?', {
          hint: 'One name is enough. A place or a group can be a name.',
          lines: 2,
          told: 'Who I’d talk to about such things',
          for: ['myself'],
          suggestions: [
            'The friend who already knows half',
            'No one I can think of, and that scares me',
            'I’d stop talking about it',
            'My doctor, if I’m honest there',
            'A group or a forum',
            'My sister or brother',
            'A priest, an imam or someone like that',
            'Paper',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'see-next': text('Who’d be your next helper, and from when?', {
          hint: 'A booked visit is safer than a plan. With a therapist who isn’t safe, leave first and look for someone then.',
          lines: 2,
          told: 'Who my next helper would be, and from when',
          for: ['myself'],
          suggestions: [
            'My doctor, within two weeks',
            'A nurse, a youth worker or a social worker',
            'Nobody yet, and I want help finding one',
            'Another therapist, and I’ve written to one',
            'I’m on a list, with no date',
            'A helper I had before',
            'No one. I’d like a rest from it',
            'It depends on money',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'first-weeks': text('What might be hard in the first weeks?', {
          hint: 'And what might be easier?',
          lines: 2,
          told: 'What might be hard at first',
          for: ['myself'],
          suggestions: [
            'The hour itself, with nowhere to go',
            'Wondering what they think of me',
            'A bad night and no session to wait for',
            'Telling people at home',
            'Being wrong about it',
            'Not much. I’d feel free',
            'I’d have my Tuesdays and my money',
            'Starting over with a stranger',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    week: {
      heading: 'For this week',
      intro: [
        'You’ve looked at both sides, or at a small part. Nothing follows by itself, and nothing is sent from here.',
        'You can pick what seems possible this week. It can be changed tomorrow, also after you’ve told someone.',
        'Have you filled this in before, and nothing moved? Then a talk may do more than one more page.',
      ],
      fields: {
        'ask-first': text('Who could look at this with you first?', {
          hint: 'Someone who won’t push you either way.',
          told: 'Who could look at it with me',
          for: ['myself'],
          suggestions: [
            'A friend who has been in therapy',
            'An adult at school, or in my family',
            'Whoever answers a helpline',
            'A doctor who has time for it',
            'A different therapist, for one hour',
            'The person who sent me there',
            'A lawyer or an advocate',
            'Nobody. I’ve thought enough',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'for-now': choice('What seems possible this week?', {
          hint: 'There’s no right one among them.',
          told: 'What seems possible this week',
          for: ['myself'],
          options: {
            keep: { label: 'Go on, and ask for one change' },
            space: { label: 'Come less often for a while', opens: '/read/raising-it', opensLabel: 'Words for telling them' },
            end: {
              label: 'End it, with a date',
              says: 'If you’re safe with them, book the next help before that date. Two nights of sleep before you send it cost little.',
              opens: '/read/raising-it',
              opensLabel: 'Words for telling them',
            },
            'leave-now': {
              label: 'Leave at once, since it isn’t safe',
              says: 'One written line is enough, or none, without a reason or a goodbye. If a court, a hospital or a visa ties you to them, or you’re under 18, ask first who decides. The next helper can be found from outside.',
              opens: '/read/not-safe',
              opensLabel: 'I don’t feel safe with them',
            },
            later: { label: 'Put it away for a month' },
            ask: { label: 'Only talk with someone about it' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
      },
    },
  },
  migrations: [],
});
