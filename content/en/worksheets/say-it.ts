import type { WordsOf } from '#domain/worksheets/worded.ts';
import type shape from '../../worksheets/say-it.ts';

export default {
  sections: {
    messy: {
      heading: 'The messy version',
      intro: [
        'You know what you’d like to say, or you only know that you’re so angry, or so sad, that nothing comes out. By the end of this you can have one sentence that you could say aloud. It takes six short steps, and you can stop at any of them.',
        'Start with how it sounds in your own head. It can be unfair, much too long, or half a word. Only you see this part, unless someone else opens it.',
      ],
      fields: {
        whom: {
          prompt: 'Who would you like to say it to?',
          hint: 'This answer is never kept.',
          told: 'Who I’d like to say it to',
          options: {
            therapist: { label: 'My therapist' },
            other: { label: 'Someone else', says: 'Then “they” means that person from here on.' },
            scared: {
              label: 'They scare me, or they’ve crossed a line',
              says: 'Then don’t say it to them. You don’t owe them a sentence, and you can tell someone else first.',
              opensLabel: 'If you don’t feel safe with them',
            },
            'told-not': {
              label: 'I was told not to contact them',
              says: 'Then this isn’t for sending. You can say it to someone else, and there are people who can tell you where a complaint goes.',
              opensLabel: 'Who to ask about a therapist',
            },
          },
        },
        messy: {
          prompt: 'How does it sound in your own head?',
          told: 'How it sounds in my own head',
          suggestions: [
            'How will I manage without you?',
            'I’m so angry that you’re leaving',
            'You’ve no idea how much this helped',
            'I’m fine, I’m fine, I’m not fine',
            'I wish it could go on a bit longer',
            'Nobody asked me whether I was ready',
            'Why does it feel as if you don’t mind?',
            'I hate that I need you',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    meaning: {
      heading: 'What it’s for',
      intro: 'Behind the messy version there’s usually one thing that you’d like to happen once it’s been said. If you know what that is, the sentence gets much shorter.',
      fields: {
        'wish-for': {
          prompt: 'What would you like to happen when they’ve heard it?',
          told: 'What I’d like to happen when they’ve heard it',
          options: {
            know: { label: 'I’d like them to know', says: 'Then the line can begin with “I’d like you to know”.' },
            do: { label: 'I’m asking for something', says: 'Then the line asks for that one thing, and says by when.' },
            answer: { label: 'I want an answer', says: 'Then the line is a question, and one that they can answer in a minute.' },
            'only-hear': {
              label: 'I only want it heard',
              says: 'Then say so first: “You don’t have to do anything about this.” It lets both of you breathe.',
            },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        'one-thing': {
          prompt: 'If they only took in one thing, what would it be?',
          hint: 'Leave out the reasons for now. They can come later, if they ask.',
          told: 'The one thing I’d want them to take in',
          suggestions: [
            'That I’ll miss them',
            'That it mattered',
            'That I’m hurt',
            'That I’m scared of the week after',
            'That it ended too soon for me',
            'That I’d like to hear from them once more',
            'That something they said is still with me',
            'I don’t know yet',
            'Not today',
          ],
        },
      },
    },
    line: {
      heading: 'The line itself',
      intro: [
        'Now put it into one sentence, in words that you really use. These help with most sentences:',
        {
          list: [
            'Begin with “I”. It’s hard to argue with, and it keeps you on your own ground.',
            'Say one thing. If there’s an “and”, the part before it is often enough.',
            'Take out the apology and the “sort of”.',
            'Stop when it’s said. A sentence of fewer than twenty words is easier to get out.',
          ],
        },
        'If you’d like two versions, put a gentler one and a firmer one beside it. On the day you’ll know which one it is.',
      ],
      fields: {
        line: {
          prompt: 'What’s your sentence?',
          told: 'What I want to say',
          examples: {
            ready: { softer: 'I think I’m ready to finish, and I’d like to do it well.', firmer: 'I’ve decided to stop at the end of March.' },
            unsure: { softer: 'I keep wondering whether to go on, and I’d like to think about it with you.', firmer: 'I don’t know if I want to stay. Please don’t decide it for me.' },
            funding: { softer: 'I can only pay for four more sessions, and it upsets me that it’s down to money.', firmer: 'My money runs out in May. What can we change before then?' },
            move: { softer: 'I’m moving in six weeks, and I don’t want us to stop without a goodbye.', firmer: 'I’d like to plan our last three sessions today.' },
            'time-limited': { softer: 'I knew it was twelve sessions from the start, and it still feels too short.', firmer: 'I’m not finished. Who can I see after this?' },
            retirement: { softer: 'I’m pleased for you, and I’m going to miss this more than I can say.', firmer: 'I’m angry that you’re going, and I’d like you to hear it.' },
            illness: { softer: 'I worry about you, and I don’t know if I’m allowed to ask.', firmer: 'What happens to me if you can’t carry on?' },
            death: { softer: 'My therapist died in spring. I don’t want advice, I’d like to tell someone.', firmer: 'I’m grieving for my therapist. Please don’t tell me it was only their job.' },
            sudden: { softer: 'I don’t understand why it stopped, and I’d like one session to end it.', firmer: 'You ended this without me. I’m asking for your reason in writing.' },
            'broken-promise': { softer: 'You said a year and it’s been eleven months. That matters to me.', firmer: 'I was promised a year. I’d like the sessions that are missing.' },
            'not-helping': { softer: 'I don’t think this is helping, and I’d hoped you’d notice.', firmer: 'I’ve asked for a plan twice. I’d like one by next week, or I’ll stop.' },
            harm: { softer: 'Something happened in my therapy that wasn’t right, and I’d like to tell you about it.', firmer: 'My therapist crossed a line. I’m telling you so that I’m not alone with it.' },
            'over-weeks': { softer: 'It’s been a month, and I still look at the clock on Tuesdays.', firmer: 'I left something unsaid. I’d like one session to say it.' },
            'over-years': { softer: 'It ended badly years ago, and I’ve only found words for it now.', firmer: 'I’m not asking you to fix it. I’d like you to know how it ended for me.' },
          },
          suggestions: [
            'I’d like you to know that this mattered to me',
            'I’m going to miss you',
            'I’m angry, and I’d like you to hear it',
            'I’m scared of how it’ll be afterwards',
            'I wish we’d had longer',
            'Could you tell me what stays with you from this?',
            'I don’t know yet',
            'Not today',
          ],
        },
        softer: {
          prompt: 'How would you say it more gently?',
          told: 'How I’d say it more gently',
          hint: '“I notice that …”, “part of me …” or “this is hard to say” in front of it makes most lines softer.',
        },
        firmer: {
          prompt: 'How would you say it more firmly?',
          told: 'How I’d say it more firmly',
          hint: 'Leave out “a bit” and “maybe”, say what you want, and end on a full stop.',
        },
      },
    },
    aloud: {
      heading: 'Say it aloud',
      intro: [
        'Go somewhere where nobody can hear you, or let the water run, and say it at the speed you’d really say it. Then say it again. The first time you may be nervous. The second is usually easier.',
        'If your voice gives out, that isn’t a sign that the line is wrong. It’s often a sign that it’s the right one.',
      ],
      fields: {
        aloud: {
          prompt: 'How did it go when you said it aloud?',
          told: 'How it went when I said it aloud',
          options: {
            fine: { label: 'It sounded like me' },
            cried: { label: 'I cried', says: 'You may cry on the day as well. You can cry and still get to the full stop.' },
            long: { label: 'It was too long', says: 'Keep only what comes before the first comma.' },
            'not-mine': {
              label: 'It didn’t sound like me',
              says: 'Put in the word that you’d use to a friend, even if it’s less polite.',
            },
            shook: { label: 'I shook, but I said it', says: 'That’s how it often goes on the day, too.' },
            couldnt: { label: 'I couldn’t say it', says: 'Then it can go on a card or in an email. It counts the same.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
      },
    },
    answers: {
      heading: 'What they may answer',
      intro: 'It’s rarely your own sentence that throws you. It’s what comes back. One row for each answer that you dread, or hope for, and what you’d say then. A second line can be as short as “I’d still like you to think about it”.',
      fields: {
        answers: {
          prompt: 'What might they answer, and what do you say then?',
          row: 'Answer',
          add: 'Add an answer',
          more: 'More about this answer',
          told: 'What they may answer, and what I’d say',
          columns: {
            they: {
              prompt: 'What might they do?',
              told: 'What they might do',
              suggestions: [
                'They thank me and mean it',
                'They agree straight away',
                'They explain why it had to be',
                'They go quiet',
                'They’re close to tears',
                'They say “these things take years”',
                'By next week they’ve forgotten',
                'I don’t know yet',
                'Not today',
              ],
            },
            then: {
              prompt: 'And what would you say?',
              told: 'What I’d say',
              suggestions: [
                'Thank you for listening to that',
                'I know the reasons. It hurts all the same',
                'You don’t have to answer now',
                'I’d like a minute before we go on',
                'Could you write that down for me?',
                'I said it last week, and I’d like to go back to it',
                'That’s all I wanted to say',
                'I don’t know yet',
                'Not today',
              ],
            },
          },
        },
      },
    },
    way: {
      heading: 'How it gets to them',
      intro: [
        'The earlier in the session you say it, the more time there is for a good answer. The last five minutes are the hardest place for it, for both of you.',
        { aside: 'Your sentence can go on your page for the last session, if you put it there. You can also show it in large letters and hold it up: the button is under the sentence.' },
      ],
      fields: {
        how: {
          prompt: 'How will you let them know?',
          told: 'How I’ll let them know',
          options: {
            early: { label: 'I’ll say it in the first ten minutes' },
            'read-out': { label: 'I’ll read it out' },
            'hand-over': { label: 'I’ll hand it over on a card' },
            show: { label: 'I’ll hold it up in large letters' },
            email: { label: 'I’ll email it the day before', says: 'Say in the email whether you’d like an answer by email, or only in the session.' },
            unknown: { label: 'I don’t know yet' },
            'not-today': { label: 'Not today' },
          },
        },
        subject: {
          prompt: 'If it’s an email, what’s the subject line?',
          told: 'The subject of my email',
          hint: 'Other people may see a subject line, so a plain one is best.',
          suggestions: [
            'Before our next session',
            'Thursday',
            'One thing I’d like to say',
            'Something to start with next time',
            'A short note',
            'A question about the end of therapy',
            'I don’t know yet',
            'Not today',
          ],
        },
        email: {
          prompt: 'And what does the email say?',
          told: 'My email',
          hint: 'Three sentences are plenty: what you want to say, why you’re writing it, and what you’d like back.',
        },
      },
    },
  },
} satisfies WordsOf<typeof shape>;
