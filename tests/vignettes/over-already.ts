import { afterDeath, asksAboutTonight, byTheList, noPraise, someoneToCall } from './shared.ts';
import type { Vignette } from './vignette.ts';

/** People for whom it has stopped, and who aren't in danger as far as they know. */
export const overAlready: readonly Vignette[] = [
  {
    id: 'on-the-bus',
    red: false,
    who: 'Told at the door that it was the last time; cries on the bus',
    story:
      'At the end of the hour her therapist said that there would be no more, and held the door. Lena sits on the bus and cries, and people look away. She can’t read more than two lines. She wants somewhere to put her eyes until her stop.',
    age: 26,
    language: 'English',
    bound: false,
    walk: ['It just ended'],
    needs: [{ target: { words: 'There’s nothing to fill in here.' }, within: 0 }, asksAboutTonight, someoneToCall],
    never: [...noPraise, { fields: true }, { link: '/worksheets/goals' }, { link: '/read/looking-back' }],
  },
  {
    id: 'little-english',
    red: false,
    who: 'Little English; the therapist is ill and the interpreter gone',
    story:
      'Farida spoke with her therapist through an interpreter. The therapist is ill, nobody rings back, and she doesn’t know since when. She reads English slowly, with a dictionary. Tonight she wants a number, and to know if she may ring it in her own words.',
    age: 33,
    language: 'Dari',
    bound: false,
    walk: byTheList('They’re ill', 'I don’t know how long ago'),
    first: '/read/they-are-ill',
    needs: [{ target: { page: '/read/they-are-ill' }, within: 1 }, someoneToCall],
    never: noPraise,
  },
  {
    id: 'trainee-refused',
    red: false,
    who: 'A trainee left with his placement, and said it was her outbursts',
    story:
      'A few days ago a trainee told Bea that his placement was over, and that he wouldn’t have gone on anyway because of how she shouts. She is ill in bed and has a new diagnosis that she looked up. She swings between hating him and hating herself. Tonight she wants to hear whose doing it was.',
    age: 30,
    language: 'English',
    bound: false,
    walk: byTheList('They stopped it, suddenly', 'A few days ago'),
    needs: [
      { target: { page: '/read/they-ended-it' }, within: 1 },
      { target: { words: 'ending it with care was their job' }, within: 1 },
      someoneToCall,
    ],
    never: [...noPraise, { link: '/worksheets/last-session' }],
  },
  {
    id: 'eighty-one',
    red: false,
    who: 'Eighty-one; a muddled ending, thirty years ago',
    story:
      'Thirty years ago Edith’s analyst stopped in the middle of a sentence about her mother, and moved away. She has words for it only now. She isn’t unhappy; she would like it put somewhere. Tonight she wants to write one line.',
    age: 81,
    language: 'English',
    bound: false,
    walk: byTheList('It’s been over for years'),
    needs: [
      { target: { page: '/read/a-while-ago' }, within: 1 },
      { target: { words: 'There’s no date by which it’s meant to be finished.' }, within: 1 },
      { target: { page: '/worksheets/feelings' }, within: 2 },
    ],
    never: [...noPraise, { link: '/worksheets/last-session' }, { link: '/paths/fifteen-minutes' }],
  },
  {
    id: 'over-since-summer',
    red: false,
    who: 'It ended well a few weeks ago; Tuesdays are empty',
    story:
      'Hana’s therapy ended in summer, in peace. Now it is Tuesday at four, and she stands in the kitchen. Nobody knew that she went. Tonight she wants to hear if this is a relapse.',
    age: 35,
    language: 'Japanese',
    bound: false,
    walk: byTheList('It’s been over for a few weeks'),
    needs: [
      { target: { page: '/read/it-ended-weeks-ago' }, within: 1 },
      { target: { words: 'One bad week doesn’t mean that it’s back.' }, within: 1 },
    ],
    never: [...noPraise, { link: '/worksheets/last-session' }, { link: '/paths/fifteen-minutes' }],
  },
  {
    id: 'suspended',
    red: false,
    who: 'The therapist is suspended, and nobody says why',
    story:
      'The front desk told Iain that his therapist is suspended, and nothing else. He makes up reasons all night. He misses her, and he wonders if he did wrong to trust her. Tonight he wants to know whom to ask.',
    age: 47,
    language: 'English',
    bound: false,
    walk: byTheList('They’re on leave, suspended, or gone', 'I don’t know how long ago'),
    first: '/read/they-are-away',
    needs: [
      { target: { page: '/read/they-are-away' }, within: 1 },
      { target: { page: '/worksheets/bridge-of-care' }, within: 2 },
    ],
    never: [...noPraise, { link: '/worksheets/last-session' }, { link: '/paths/fifteen-minutes' }],
  },
  {
    id: 'case-closed',
    red: false,
    who: 'Missed three sessions; a letter closed the case this morning',
    story:
      'Dawn missed three sessions, because her boy was in hospital. This morning a letter of four lines closed her case. She feels thrown out of school. Tonight she wants to write to somebody, and not in a rage.',
    age: 32,
    language: 'English',
    bound: false,
    walk: byTheList('They closed my case, or say my treatment is complete', 'Today or yesterday'),
    needs: [
      { target: { page: '/read/i-was-discharged' }, within: 1 },
      { target: { words: 'I got your letter. Could someone explain it to me?' }, within: 1 },
      someoneToCall,
    ],
    never: [...noPraise, { link: '/worksheets/last-session' }, { link: '/paths/fifteen-minutes' }],
  },
  {
    id: 'nobody-says-how',
    red: false,
    who: 'His therapist took her own life; learned it today',
    story:
      'Pavel found it in the local paper, between two lines. He had cancelled the last time because of a cold. He goes through each message for a sign. Tonight he wants to know what he missed.',
    age: 37,
    language: 'Czech',
    bound: false,
    walk: ['They died'],
    needs: [
      asksAboutTonight,
      someoneToCall,
      { target: { words: 'keeping them alive was never your task.' }, within: 0 },
      { target: { page: '/read/they-died-by-suicide' }, within: 2 },
    ],
    never: [...afterDeath, { fields: true }],
  },
  {
    id: 'the-psychiatrist',
    red: false,
    who: 'Her psychiatrist died months ago, after arranging everything',
    story:
      'Before he died, Agnes’s psychiatrist found a successor for each of them and wrote cards almost to the end. Somebody else prescribes now. She is thankful, and something stays broken. Tonight she wants to stay with that for a while.',
    age: 69,
    language: 'Hungarian',
    bound: false,
    walk: byTheList('They died', 'Months ago'),
    needs: [
      { target: { page: '/read/they-died' }, within: 1 },
      { target: { words: 'ask the service where your notes are now' }, within: 1 },
      { target: { page: '/worksheets/feelings' }, within: 2 },
    ],
    never: afterDeath,
  },
  {
    id: 'years-after-a-suicide',
    red: false,
    who: 'Her therapist took his own life years ago; it’s the day again',
    story:
      'Each November Grace counts the years since her therapist took his own life. She is well most of the time. Around the day she sleeps badly and asks herself if she was too much. Tonight she wants company, and no details.',
    age: 60,
    language: 'English',
    bound: false,
    walk: byTheList('They died by suicide', 'Years ago'),
    needs: [
      { target: { page: '/read/they-died-by-suicide' }, within: 1 },
      { target: { words: 'There are groups for people who’ve lost someone this way.' }, within: 1 },
      someoneToCall,
    ],
    never: afterDeath,
  },
  {
    id: 'harmed-long-ago',
    red: false,
    who: 'Touched by a therapist eleven years ago; told nobody',
    story:
      'Eleven years ago a therapist put a hand where it didn’t belong, more than once. Ines left and told nobody. Today she heard his name on the radio. Tonight she wants to know if it’s too late to tell.',
    age: 42,
    language: 'Portuguese',
    bound: false,
    walk: ['It was a while ago'],
    needs: [
      { target: { words: 'You can tell someone after any number of years.' }, within: 0 },
      { target: { page: '/read/not-safe' }, within: 1 },
      { target: { help: 'therapist' }, within: 2 },
    ],
    never: [...noPraise, { fields: true }],
  },
  {
    id: 'never-said-goodbye',
    red: false,
    who: 'Stopped going half a year ago, and a message lies unopened',
    story:
      'Half a year ago Nils missed a session, then two, and then he couldn’t face it. A message from the therapist still lies unopened. He liked her. Tonight he wants to know if it’s too late for two lines.',
    age: 21,
    language: 'Norwegian',
    bound: false,
    walk: ['It was a while ago'],
    needs: [
      { target: { page: '/read/i-stopped-going' }, within: 2 },
      { target: { words: 'Some of it can be finished alone.' }, within: 0 },
    ],
    never: [...noPraise, { link: '/paths/fifteen-minutes' }],
  },
];
