import { rows } from '#domain/kinds/rows.ts';
import { scale } from '#domain/kinds/scale.ts';
import { text } from '#domain/kinds/text.ts';
import { defineWorksheet } from '#domain/worksheets/worksheet.ts';

export default defineWorksheet({
  id: 'coping-skills',
  sections: {
    new: {
      heading: 'One thing that’s new',
      intro: [
        'Maybe a lot has changed, maybe very little. Here you’re asked for one thing. Then come what helps on bad evenings, and what doesn’t.',
        'You can stop after any of them.',
      ],
      fields: {
        'new-thing': text('What do you do now that’s new since therapy began?', {
          hint: 'It can be very small. It’s fine if nobody else would see it.',
          lines: 2,
          told: 'Something I do that’s new since therapy began',
          suggestions: [
            'I say when I’m not all right',
            'I leave when it gets too loud',
            'Nothing, as far as I can tell',
            'I wait a minute before I answer',
            'I ask people what they meant',
            'I sleep with my phone in another room',
            'I cry in front of someone',
            'I’m better at hiding it',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
    skills: {
      heading: 'What gets me through',
      intro: 'One skill is enough. A song can be one, or a hot bath, or a sentence that someone once said.',
      fields: {
        skills: rows('What gets you through?', {
          row: 'Skill',
          columns: {
            skill: text('What gets you through a bad evening, even halfway?', {
              hint: 'So exact that you can do it when you’re tired: which song, whose number, where to find it.',
              lines: 2,
              told: 'What helps',
              suggestions: [
                'Cold water over my hands',
                'Breathing out for longer than in',
                'Writing it down, then shutting the book',
                'Ringing someone to talk about other things',
                'Walking until my legs are tired',
                'Asking myself if it’s a fact or a fear',
                'Answering nobody before morning',
                'Nothing does, on those evenings',
                'I don’t know yet',
                'Not today',
              ],
            }),
            when: text('When do you use it?', {
              hint: 'A time or a place is easier to notice than a mood.',
              told: 'When I use it',
              suggestions: [
                'Before I go out of the door',
                'In bed, when I can’t sleep',
                'After an argument',
                'When my heart races',
                'On Sundays, towards the evening',
                'At work, with the toilet door locked',
                'Too late, most of the time',
                'I know how to, and still skip it',
                'I don’t know yet',
                'Not today',
              ],
            }),
            works: text('How do you know that it works?', {
              hint: 'What is different ten minutes later?',
              told: 'How I know that it works',
              suggestions: [
                'My shoulders come down',
                'I can think of something else',
                'It’s over sooner than it used to be',
                'Other people notice',
                'I haven’t sent the message',
                'I fall asleep',
                'It works one time in three',
                'I was told that it does, and I doubt it',
                'I don’t know yet',
                'Not today',
              ],
            }),
            sure: scale('How sure are you of it?', {
              hint: 'A low mark can mean that it’s new, or that it isn’t for you.',
              low: 'not sure at all',
              high: 'very sure',
              told: 'How sure I am of it',
            }),
          },
        }),
      },
    },
    others: {
      heading: 'What didn’t help, and what I found elsewhere',
      intro:
        'Not every skill suits everyone, and some of what helps never came from therapy. Both are worth a line, for you or for whoever helps you next.',
      fields: {
        'no-help': text('What was meant to help, and didn’t?', {
          hint: 'It doesn’t say that you did it wrong.',
          told: 'What didn’t help me',
          suggestions: [
            'Breathing exercises',
            'Filling in forms between sessions',
            'Saying kind sentences to myself',
            'Talking about my childhood',
            'Doing the thing that frightened me',
            'Being told to relax',
            'Almost all of it',
            'All of it helped a bit',
            'I don’t know yet',
            'Not today',
          ],
        }),
        elsewhere: text('What helps you that you learned somewhere else?', {
          told: 'What helps that I learned elsewhere',
          suggestions: [
            'Something my grandmother did',
            'Prayer, or sitting where people pray',
            'Music, played or listened to',
            'Moving: a sport, a dance, the garden',
            'A rule that a friend lives by',
            'A book or a film that I know by heart',
            'I worked it out alone',
            'There’s nothing else',
            'I don’t know yet',
            'Not today',
          ],
        }),
        place: text('Where could this list be on a bad evening?', {
          hint: 'Think of who else sees that place. Photos can go to a cloud.',
          told: 'Where I keep this list',
          suggestions: [
            'On a card in my wallet',
            'As a photo on my phone',
            'Inside a cupboard door',
            'With someone who reads it to me',
            'Under my pillow',
            'In my head, since others read what I write',
            'I won’t look at it',
            'I don’t know yet',
            'Not today',
          ],
        }),
      },
    },
  },
  migrations: [],
});
