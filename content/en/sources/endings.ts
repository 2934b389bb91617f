import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/endings.ts';

/** What each source found, and how far that goes. */
export default {
  'norcross-2017': 'Asked about 80 things that can be done at the end of therapy, 65 experts of six schools largely agreed. They spoke of endings that go well, and of tasks such as looking back at what was gained, feelings, and the future. What helps the people in therapy wasn’t tested. Known here from the authors’ own summary.',
  'knox-1999': 'Thirteen adults in long therapy, who got on well with their therapist, said that they heard, saw or sensed them between sessions, often when distressed. They liked it and used it. Few had told the therapist. Nobody was asked after the end.',
  'barkham-2006': 'Of 1,868 people in England with up to 12 sessions and a planned end, those with more sessions were no more likely to have improved. Perhaps each stopped when it was enough. It is about short therapy in family doctors’ practices only.',
  'swift-greenberg-2012': 'Over 669 studies with 83,834 adults, about 1 in 5 left therapy early. It was more among younger people, with some diagnoses, and with trainees. The figure changes with what a study counts as early, and says nothing about why people left.',
} satisfies WordsOfSources<typeof shape>;
