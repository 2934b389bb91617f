import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/looking-back.ts';

/** What each source found, and how far that goes. */
export default {
  'rabu-haavind-2017': 'In interviews, 37 people looked back and ahead to judge what they could now handle alone. Most were content. Some were left with things they had not always told the therapist: whether another way of working would have helped more, or a wish to stop without the therapist’s approval. All had very experienced therapists.',
  'knox-2011': 'Of 12 people interviewed, those with a good ending had mostly stopped for money or practical reasons. They had talked about it beforehand, about how they had grown, and about plans for later. Those with a bad one often had a sudden end after a rift. It is a small study and cannot show what caused what.',
  'zieve-2019': 'A review of studies: people remember the main points of their treatment poorly, and poorer memory goes together with poorer results. Whether one causes the other is not settled.',
  'roe-2006': 'Of the reasons that 84 people gave for stopping, the most frequent were reaching their goals, outside circumstances, and not being satisfied. All had been in private therapy, for over two years on average, so it says little about short or free therapy.',
  'de-smet-2020': 'All of these 47 people scored better after treatment for depression. They described feeling stronger, finding a balance, and a struggle that went on. It is about depression only.',
  'de-smet-2019': 'For 19 people, scores for depression had not clearly changed. They felt stuck between knowing and doing, and also named gains: steadiness, strength, insight. It is about depression and short treatments only.',
  'conway-ross-1984': 'Of 106 students, those who had been on a course in study skills later recalled their first rating of themselves as lower than it had been. Those still waiting for the course did not. Grades were no better for it. It is about study skills, and nobody in it was in therapy.',
  'bowie-2016': 'Ten therapists told of therapy that hadn’t helped them when they went to it themselves: little care, little that was agreed together, a moment when they knew they wouldn’t go back, and effects that lasted. Only therapists were asked, so it can’t say how it is for others. Known here from its summary.',
} satisfies WordsOfSources<typeof shape>;
