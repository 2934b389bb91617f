import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/own-endings.ts';

/** What each source found, and how far that goes. */
export default {
  'haifa-2008': 'Of 82 people in Israel whose private therapy had ended, 40 in 100 found the time right, 37 too early and 23 too late. Of those who found it too early, 34.5 in 100 named money. It was one kind of therapy, and is known here from the university’s own report.',
  'uddin-2024': 'In an article for students, a therapist in New York says that many therapists see some people for a lower fee, set by what they can pay. It gives no numbers, and speaks of the United States.',
  'khn-2019': 'In 2017, fewer than 1 in 200 refused claims were appealed in plans from the United States’ federal insurance marketplace. A worker of a consumer group says that about half of appeals go the person’s way. It is a news report about any care, and is some years old.',
  'california-psychological-association-2021': 'Psychologists in the United States are told to be licensed or otherwise allowed to work both where they are and where the other person is during a session. Some states allow a limited number of days. Rules differ, and change.',
  'westmacott-2010': 'Answers of 83 people were set beside those of their 35 therapists. Where someone had decided alone to stop, the therapist saw only in part how much better or how dissatisfied they were. It is one study of those who answered.',
  'crawford-2016': 'Of 14,587 people treated in England and Wales who answered, 5.2 in 100 told of lasting bad effects. It was more among those who were unsure which therapy they had, and among sexual and ethnic minorities, and less among those who’d been told enough beforehand. It can’t show what caused them.',
  'ali-2017': 'After a short, guided treatment, 439 people without symptoms answered each month for a year. In 53 of 100 the symptoms came back, for most of them within six months. It is one kind of treatment, and other kinds may differ.',
} satisfies WordsOfSources<typeof shape>;
