import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/feelings.ts';

/** What each source found, and how far that goes. */
export default {
  'larsen-2001': 'On ordinary days most people asked felt either happy or sad. After a certain film, on moving out of a dormitory, or on graduating, many felt both. It shows that both can be there together. Nobody was asked about therapy.',
  'roe-2006b': 'The authors wrote in 2006 that this had rarely been studied. Of 84 people, many felt good about the end: independence, the bond, what they had gained. Losing the relationship was the most frequent source of bad feelings. Longer therapy went with better ones, and all had been in private therapy of one kind.',
  'mallinckrodt-jeong-2015': 'Over nine studies, people who felt securely attached to their therapist rated their work together as better. Those who kept away from closeness rated it lower. For those who longed for more of it, no clear link was found. What comes first can’t be told from this.',
  'stroebe-2007': 'A review of studies: after someone close has died, people have more symptoms and illnesses and see doctors more. Grief isn’t an illness, and most adjust without professional help. It is about deaths, and says nothing about therapists.',
  'fragkiadaki-strauss-2012': 'Ten therapists were interviewed about endings. They spoke of what it does to them as persons, and of a time after the end. All worked in one tradition, and ten is few.',
  'panksepp-2011': 'The author had studied feelings in animals for decades. He writes that all mammals have a few of them from birth, and that one is the distress of being parted, which he calls panic and grief. That losing a therapist works in the same way isn’t shown there.',
  'smith-2021': 'A psychiatrist’s view, written for therapists: fear and anger come directly, while shame comes from judging something against a standard, and changes when the standard does. It’s an idea from his work and no study. Only its beginning was seen, which isn’t about missing a therapist.',
  'the-quiet-voice-2017': 'A student writes about the days around her last session: looking for a book about grief the day after it, and finding almost no words for this kind of goodbye. It is one person’s account, known here from its beginning.',
} satisfies WordsOfSources<typeof shape>;
