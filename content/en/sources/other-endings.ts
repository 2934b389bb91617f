import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/other-endings.ts';

/** What each source found, and how far that goes. */
export default {
  'mishara-dargis-2019': 'Of 24 guides on speaking about suicide in public, over half say not to describe methods, not to explain it too easily, and to encourage people to look for help. No advice was in all of them. No study that was found shows whether the advice works.',
  'azorina-2019': 'In the United Kingdom, 499 young adults who had lost someone to suicide wrote online about the people around them. Some told of unease on both sides, some drew back, and some grew closer to others who grieved. What we saw of it mentions no therapist.',
  'morrissey-2024': 'In Ireland and Denmark, 27 people who had lost someone to suicide told what their group of others like them gave them: a safe place, a bond, and room to tell their story again. All of them still went, so it can’t say who a group would be wrong for.',
  'bacp-2023': 'Under 16, a parent has no automatic right to see the notes or learn what was said. Young people have a right to know when something will be passed on. Some can agree to therapy themselves. It is advice by one association in the United Kingdom.',
  'tran-lien-2019': 'A lawyer explains to therapists that California, like many states of America, lets young people agree to some care by themselves, and gives them rights over the notes of it. It was looked through again in 2022. Laws change, and differ elsewhere.',
  'lansdown-2011': 'A guide to article 12 of the United Nations’ convention on the rights of the child: children can say what they think in all that affects them, and it is given weight by their age and maturity. How far that is law differs by country.',
  'monahan-2005': 'About 200 adults in public mental health care were asked at each of five places in the United States. Between 44 and 59 in 100 had at some time had treatment tied to money, housing, a criminal court or an order. It is an older study of one country.',
  'olfson-2009': 'Of 1,664 people across the United States who had been treated in the past year, 22 in 100 quit before those who treated them wanted it. More than 70 in 100 of these left after one visit or two. It counts all kinds of care, medicines too.',
  'scamardo-2004': 'People who had ended therapy without consulting the therapist were asked about it. All were satisfied and named something that had got better. Known here from its summary, which doesn’t say how many they were. Those who left unhappy may not have answered.',
  'homan-2025': 'Twelve people who had chosen to end therapy early told why. Most often they had felt unheard, judged or not valued, or their problems weren’t being solved. The study is small, and about being dissatisfied.',
  'ruan-nelson-2020': 'Two therapists in the United States tell how they closed a group that had met for eight years. They were surprised how little had been written about it. It is the account of one group, told by its therapists.',
  'daniello-2019': 'Nineteen people who saw a marriage and family therapist told how they decided to go on or stop. Their own wish, the bond, the pace, whether it got anywhere, and whether the therapist took sides all counted. It is a small study.',
  'cph-2006': 'Advice to therapists in the United States: where a couple is seen together, one of the two alone doesn’t control the notes, and they are given out if both agree. It adds that the law of a state can say otherwise.',
  'brownridge-2008': 'Of 7,369 women in Canada, those who had parted from a husband told of violence nine times as often as those who were married. It is one country, and women with men only. Known here from its summary.',
} satisfies WordsOfSources<typeof shape>;
