import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/beginnings.ts';

/** What each source found, and how far that goes. */
export default {
  'fluckiger-2020': 'In 20 groups of people in everyday therapy, from eight countries, the average number of sessions ran from about 3 to 45. Rules about payment seemed to sway it. It counts sessions as they were, and can’t say how many would have been good.',
  'juul-2023': 'Nineteen trials with 3,447 adults compared a shorter and a longer course of one kind of therapy. All had weaknesses that could bend the result, and few were large enough to settle anything. The best length is still unclear.',
  'leichsenring-rabung-2011': 'Ten studies with 971 people: one kind of therapy, lasting a year or more, did better than less intensive ones for people with lasting or several problems. Others who counted in another way didn’t find that.',
  'smit-2012': 'In eleven trials, as many people recovered with long psychoanalytic therapy as with what it was compared to. It did better only against care without a special kind of therapy. The trials differed a great deal from each other.',
  'schleider-2025': 'Over 24 reviews with 415 trials, help that was planned as a single meeting did some good, mostly a little. It says nothing about therapy that was meant to last and stopped after one hour. Known here from a summary.',
  'de-geest-meganck-2019': 'A review of 28 studies: a number of sessions that is fixed from the start puts pressure on the work and changes what people expect of it, for better or worse. It can’t say who does better with a limit and who without.',
  'rabu-binder-haavind-2013': 'Twelve endings in Norway, from tapes and interviews. None had a length set beforehand. Breaks and changed schedules played a part, and endings came off where both worked on their mixed feelings. The study is small, and these therapies had gone well enough.',
  'bacp-2022b': 'People who answer questions for this British association say that therapists usually begin to talk of the end several sessions ahead. In short therapy it’s often talked of in the first session. It is advice from experience, and no study.',
  'european-union-2016': 'Whoever keeps data about you gives you a copy when you ask, as a rule within a month, and the first one free. There are exceptions. Whoever thinks that the law was broken can complain to the country’s authority for data. The British authority for data tells the public much the same of the law in Britain.',
  'psychiatric-news-2008': 'In the United States, federal law gives people a right to see their health records. Notes on therapy that are kept apart from the record can be refused. Some states let people see those too. Written for psychiatrists; state laws may have changed since.',
  'apa-2022': 'From 2022 on, therapists in the United States give people who use no insurance an estimate of the cost. It can cover up to a year of sessions. It is an answer for psychologists, and says that more rules may follow.',
  'dinsmore-2026': 'Under federal law in the United States, parents can in most cases see the health records of a child. It can be different where young people agreed to the care alone, where a court sent them, or where the parent agreed that it stays private. A law firm’s summary.',
  'child-welfare-information-gateway-2019': 'About 47 of the United States name jobs whose members are made by law to report harm to children when they suspect it. Often they work in schools, child care or health care. The laws differ by state, and may have changed since.',
} satisfies WordsOfSources<typeof shape>;
