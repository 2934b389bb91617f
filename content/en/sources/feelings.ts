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
  'bhatia-gelso-2017': 'In a survey, 233 members of an American association each thought of one person whose therapy with them had come to an end. The more sensitive to loss they took that person to be, the more strong feelings about the therapist they saw, good and bad ones. The people themselves weren’t asked.',
  'quiet-voice-2017': 'A student tells of the days after the last session with a therapist who had mattered a great deal, and of finding almost nobody to share that with. It is one person’s account.',
  'sage-burning-2022': 'A writer who had seen her therapist for about seventeen years looks back on the first year without her: missing her, and a friendship with a neighbour that made it easier. It is one person’s account, of which the beginning was seen.',
  'frattaroli-2006': 'Over 146 studies in which chance decided who told or wrote about something hard, it did a little good on average. Another review of the same year found no clear effect. None of it was about therapy ending.',
  'delgadillo-2018': 'Answers of 49 therapists were set beside the results of 2,223 people they had treated for low mood or anxiety. Therapists who felt distant from the work or unhappy in it had poorer results. Therapists as a whole made up about a twentieth of all the differences, and what caused what can’t be told.',
  'bacp-2018c': 'Members agree to put the people they see first, and to look after their own wellbeing well enough to keep up the quality of the work. It binds members of this British association only.',
} satisfies WordsOfSources<typeof shape>;
