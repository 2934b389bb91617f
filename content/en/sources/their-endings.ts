import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/their-endings.ts';

/** What each source found, and how far that goes. */
export default {
  'stige-2021': 'Eighteen people in Norway told how it was to have a limit set beforehand. For some the stop was fine, for some it came too early, and some arranged for more. It mattered to them that the limit was told clearly and left some room. All had one kind of therapy.',
  'clark-2014': 'People at one place of training in the United States told how they went from a trainee who left to a new one. For a time both were in the room. Only those who the change had worked for were asked. Known here from the summary.',
  'dechillo-1988': 'In one New York clinic whose doctors in training moved on, most people didn’t look forward to the change and most got used to it. Some were in distress, and what they told of it matched what their therapists saw. It is one clinic, long ago.',
  'straforini-2023': 'A retired therapist tells how she lost her own, much loved, to retirement. She says that such an end can hurt and can also harm, and that people in that place have hardly been heard in public. It is one person’s account, known here from its summary.',
  'power-2017': 'A therapist who interviewed others about closing a practice writes that it’s for the therapist to stop at the right time, and not for those they see to tell them. She found almost nothing written on it before. It is her view, from talks with therapists.',
  'guardian-2016': 'A therapist who had to stop at once for cancer told people only that there was news. Many took it to be a better job, and were hurt. Their own therapist died of the same illness. It is one person’s account.',
  'counselman-alonso-1993': 'Two therapists argue that how an illness is dealt with matters as much as the illness, and that the ill therapist makes room for every feeling in the other. They see no clear rule on how much to tell. They asked a small number of therapists, and nobody in therapy.',
  'backman-1989': 'A psychologist writes that when an ill therapist cancels, people can fear that the therapist will never come back, or that they themselves will be the ones who are let go. Known here from the summary of her chapter, which gives no numbers.',
  'bacp-2018b': 'Members keep a record of what was agreed and of what changes later, and let the people they see have a record of what was agreed. It binds members of this British association only.',
  'biringer-2017': 'Ten people at one community centre spoke of breaks with a therapist or another professional. Some felt rejected. New faces made them anxious, and telling their story again and again was frustrating. Knowing what would happen next made them feel safer.',
  'binnie-boden-2016': 'In one service the main reasons given for a missed session were forgetting, being too unwell to come, having something more pressing, or not being content with the service. It is one service’s own check of itself.',
  'trevillion-2022': 'Thirty people in England whose troubles services call complex told researchers, some of whom had been through the same, of good help and of stigma, too little help, and services that didn’t fit together.',
} satisfies WordsOfSources<typeof shape>;
