import { choice } from '#domain/kinds/choice.ts';
import { rows } from '#domain/kinds/rows.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';

export default defineWorksheet({
  id: 'bridge-of-care',
  sections: {
    next: {
      heading: 'Who I see next',
      intro: [
        'When therapy stops, you lose more than an hour a week. Someone knew how you were, and maybe prescribed for you. Maybe they kept your crisis plan, the page that says what to do when things are very bad.',
        'This sheet asks who you see next, who prescribes, who does which part, what nobody does yet, and what the next person may know. A blank line is useful too: it shows what to ask for.',
        { text: 'If you don’t feel safe with {therapist}, you don’t have to tell them any of this. If they’re gone, your doctor or the service can help you fill it in. Whoever finds this can read what you write.', for: ['myself'] },
      ],
      fields: {
        'next-care': text('Who will you see next, and when?', {
          hint: 'A name and a day, if you have them. Someone who isn’t a professional counts too.',
          told: 'Who I see next, and when',
          suggestions: [
            'My doctor, and the visit is booked',
            'I’m on a waiting list',
            'A new therapist, first hour agreed',
            'A youth worker, at the drop-in',
            'A group, on the same evening each week',
            'A relative or friend, every Sunday',
            'Nobody so far, and I’d like help with looking',
            'No one, and that’s how I want it',
            'I don’t know yet',
            'Not today',
          ],
        }),
        reach: text('How do you reach them?', {
          hint: 'A number or an address, and who picks up. If it could show someone who scares you where you go, leave it blank.',
          lines: 1,
          told: 'How I reach them',
        }),
        'first-line': text('What will you say first?', {
          hint: 'One sentence to read out, if your mind goes blank.',
          lines: 2,
          told: 'What I say first',
          suggestions: [
            'I was in therapy, and it’s over',
            'Someone gave me your name',
            'I’d like a first hour. How long is the wait?',
            'I’m nervous, so I’m reading this out',
            'Please tell me what it costs before we start',
            'I lost my therapist and I’m not over it',
            'Can we leave the whole story for later?',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'until-then': text('Who can you talk to until then?', {
          hint: 'If you may be in danger before that day, don’t wait for it. Turn to Help now.',
          lines: 2,
          told: 'Who I talk to until then',
          suggestions: [
            'A friend who knows about it',
            'An adult I trust',
            'The doctor, for ten minutes',
            'My partner, on walks',
            'A chat line, when it’s late',
            'Someone who’s waiting as I am',
            'I’ll manage by writing',
            'There’s a gap, and it scares me',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    medicines: {
      heading: 'Medicines',
      intro:
        [
        'If you’re taking a medicine, keep taking it, even if nobody seems to be in charge of it, and ask a doctor today who prescribes it from now on.',
        'If you’ve stopped one already, don’t start again by yourself at the old dose. Call whoever prescribed it, a pharmacist or a doctor today, and tell them which one it was and when you last took it.',
        'If you don’t take any, skip this part.',
      ],
      fields: {
        prescriber: text('Who prescribes for you from now on?', {
          hint: 'The name, and how you get the next prescription.',
          lines: 2,
          told: 'Who prescribes for me from now on',
          suggestions: [
            'The doctor who always has',
            'A psychiatrist, and I know the name',
            'The clinic, for a few weeks more',
            'Someone new, who hasn’t seen me yet',
            'They’re gone, and I wasn’t told who',
            'Each doctor tells me to ask the other one',
            'I take nothing',
            'I don’t know yet',
            'Not today',
          ],
        }),
        supply: choice('For how many days or weeks do you still have medicine?', {
          told: 'How long my medicine lasts',
          options: {
            none: {
              label: 'It has run out',
              says: 'Call a doctor, a pharmacy or an urgent medical line now. Say what you took, and when you last took it. If that’s more than a day ago, ask before you take the old dose again. If you feel very ill, call your emergency number.',
              opens: '/help#medicines', opensLabel: 'Who to ask about a medicine',
            },
            days: {
              label: 'Some days',
              says: 'Call a doctor or a pharmacy today. You can say: “I have a few days left, and nobody prescribes it now.”',
            },
            stopped: {
              label: 'I’ve stopped taking it',
              says: 'Tell whoever prescribed it, a pharmacist or a doctor today, and don’t start again by yourself at the old dose. If you feel very ill, call your emergency number.',
              opens: '/help#medicines', opensLabel: 'Who to ask about a medicine',
            },
            weeks: { label: 'A few weeks', says: 'Ask this week. Getting a first visit with someone new can be slow.' },
            months: { label: 'Months' },
            'none-taken': { label: 'I take nothing' },
            unknown: { label: 'I don’t know yet', says: 'Your doctor or a pharmacist can help you find out.' },
            'not-today': { label: 'Not today', says: 'Then tomorrow, if it may run out soon. Until then, keep taking it as you do now.' },
          },
        }),
      },
    },
    parts: {
      heading: 'Who does which part',
      intro:
        'One new person seldom does it all. A part can go to a friend, a nurse, a habit or you, and a part can end. One row is enough.',
      fields: {
        handover: rows('Which parts are there, and who does them?', {
          row: 'Part',
          columns: {
            what: choice('Which part is it?', {
              hint: 'What therapy did for you, or was meant to do.',
              told: 'What someone takes over',
              options: {
                between: { label: 'Someone to talk to until the next helper' },
                medicines: { label: 'Medicines' },
                crisis: { label: 'The crisis plan' },
                notes: { label: 'Letters and notes' },
                noticing: { label: 'Noticing that I’m getting worse' },
                hour: { label: 'An hour in which nobody wants anything' },
                story: { label: 'Knowing the whole story' },
                other: { label: 'Something else' },
              },
            }),
            who: text('Who does it from now on?', {
              hint: 'A name is best. Have they said yes?',
              lines: 1,
              told: 'Who does it',
              suggestions: [
                'My doctor',
                'An adult I trust',
                'The crisis team',
                'My new therapist',
                'Someone at home',
                'I do it myself',
                'It can stop',
                'Nobody yet',
                'I don’t know yet',
                'Not today',
              ],
            }),
            'by-when': text('By when?', {
              lines: 1,
              told: 'By when',
              suggestions: [
                'This week',
                'By the end of the month',
                'A week before the medicine runs out',
                'Already done',
                'Nobody will give me a date',
                'No hurry',
                'I don’t know yet',
                'Not today',
              ],
            }),
            booked: text('What is agreed, and where is it written?', {
              hint: 'A day in a calendar is safer than a kind word.',
              lines: 1,
              told: 'What is agreed',
              suggestions: [
                'A day and an hour',
                'A yes, in a message',
                'A place on a list',
                'A phone number, no more',
                'They said “we’ll see”',
                'Nothing so far',
                'I don’t know yet',
                'Not today',
              ],
            }),
          },
        }),
      },
    },
    untaken: {
      heading: 'What nobody does yet',
      intro:
        'Some parts are left over. That’s no fault of yours, and it’s worth saying to someone. If a crisis plan or a medicine is among them, ask about that one today.',
      fields: {
        untaken: text('Which part does nobody do yet?', {
          lines: 2,
          told: 'Still open',
          suggestions: [
            'The nights',
            'The crisis plan',
            'Ringing me when I don’t come',
            'The part where I’m not nice',
            'My papers',
            'Everything, if I’m honest',
            'Nothing is left over',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'who-helps': text('Who could help you look?', {
          hint: 'Looking is tiring. Two can share the phone calls.',
          lines: 1,
          told: 'Who helps me look',
          suggestions: [
            'My doctor, who may have a list',
            'A friend who likes phoning',
            'The front desk of the service',
            'A teacher or a school nurse',
            'A social worker or an advocate',
            'Someone who has looked before',
            'I look alone',
            'I’m not looking',
            'I don’t know yet',
            'Not today',
          ],
        }),
        'first-step': text('What’s the smallest first step, and on which day?', {
          lines: 2,
          told: 'My first step, and the day',
          suggestions: [
            'Find one number, tomorrow',
            'Ask about the wait',
            'Send the email I wrote weeks ago',
            'Tell one person that I’m looking',
            'Put a day in the calendar',
            'Rest first, until Sunday',
            'None. I want a break from all this',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    'hand-on': {
      heading: 'What the next person may know',
      intro:
        'You may be glad not to tell it all again, or you may want to begin with nothing told. Here you can say what may be passed on, and what someone new could know. How much you can decide varies by place, so ask, and ask who else gets a letter.',
      fields: {
        'may-tell': choice('What may the last helper tell the next?', {
          hint: 'If nobody comes next, or nobody is left to tell, go past this.',
          told: 'What the last helper may tell the next',
          options: {
            all: { label: 'Whatever is useful' },
            letter: { label: 'A letter that I see first' },
            facts: { label: 'Dates and medicines, no more' },
            together: { label: 'They may talk while I’m there' },
            myself: { label: 'I tell it, in my own time' },
            nothing: { label: 'Not one word' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        }),
        'want-known': text('What would you like the next person to know first?', {
          hint: 'It’s kept for you, and goes on no page.',
          told: 'What the next person can know first',
          for: ['myself'],
          suggestions: [
            'When I go silent, wait',
            'Tell me early if you’ll be away',
            'I say yes when I mean no',
            'What was tried, and didn’t work',
            'The last goodbye was a bad one',
            'I’m grieving for someone you’ve never met',
            'There are figures I’d rather not hear',
            'Nothing. I’d like to start at zero',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
  },
  migrations: [],
});
