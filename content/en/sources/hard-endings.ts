import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/hard-endings.ts';

/** What each source found, and how far that goes. */
export default {
  'bacp-2018': 'Members aim to tell people well ahead when therapy is going to end. They name someone who will speak with the people they see if they die or fall too ill to do so. It binds members of this British association only.',
  'bacp-2022': 'People have complained that therapy was stopped with no notice, or by text or email with no last session. The page adds that a bad ending can bring back painful memories. It sums up complaints to one association and gives no numbers.',
  'aamft-2015': 'Members who can’t or won’t go on helping assist people in finding other help. They don’t leave anyone in treatment without reasonable steps so that care can go on. It binds members of this American association only.',
  'carville-2022': 'A summary of English guidance on five groups of medicines, among them antidepressants, sleeping tablets and some for anxiety. They can bring withdrawal symptoms, so they aren’t stopped all at once, except in rare medical cases. Other medicines aren’t covered.',
  'smi-adviser-2026': 'A page for professionals about one medicine, clozapine. Taking it again at a high dose after a break of more than two days has led to deaths, so the prescriber decides how to go on. Other medicines aren’t covered.',
  'rcpsych-2019': 'A leaflet for women and their families. The illness begins suddenly in the days or weeks after a birth, and is an emergency in which help is sought as fast as possible. Most recover fully.',
  'dazzi-2014': 'A review of studies with adults and adolescents. None found that being asked about suicide led to more thoughts of it. Mostly they were asked by researchers or professionals, and not by family.',
  'california-2019': 'A booklet for the public. It is always for the therapist to see that no sexual contact happens, whether the other person agreed or not. In California it is against the law during therapy and for two years after, and laws elsewhere differ. That a time in a law is over doesn’t make it safe; this remark is ours.',
  'somer-nachmani-2005': 'Of 24 people in Israel whose therapist had sex with them, some had lived it as a romance and some as abuse. Those who saw a romance felt better while it lasted. Afterwards both groups did worse. The study is small and looks back.',
  'doka-1999': 'Grief that can’t be openly named, mourned in public or supported by others can be harder to bear. It is an idea drawn from cases. Losing a therapist isn’t among the examples seen; that step is ours.',
  'sieger-2018': 'A therapist tells of the sudden death of her own: no goodbye, no funeral to go to, and few people who understood. It is one person’s account.',
  'becher-2012': 'The authors looked at what had been written for therapists about their own death. They say that studies of what it does to the people they see are missing. It is a discussion, with no study of its own.',
  'marmarosh-2017': 'Twelve trainees were asked about people who came to them from another therapist. Being open to grief about the first therapist was among the things that they found helpful. Nobody asked the people in therapy themselves.',
} satisfies WordsOfSources<typeof shape>;
