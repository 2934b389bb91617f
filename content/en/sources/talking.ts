import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/talking.ts';

/** What each source found, and how far that goes. */
export default {
  'blanchard-farber-2016': 'In an online survey of 547 adults, 93 in 100 had lied in therapy. About the therapy itself, the lies went furthest on love for the therapist and on wanting to stop. Common motives were being polite and not upsetting the therapist. People chose themselves to answer.',
  'olivera-2017': 'Interviews with 73 people in Buenos Aires whose therapy was over. Of the endings that they had begun themselves, 49 in 100 were agreed and 51 were not. Agreed endings went with a better bond. It can’t show what caused what, or say how it is elsewhere.',
  'knox-2009': 'Nine people told of a gift that their therapist took. Most were not costly, feelings were mixed, and most people saw good come of it for both. Most of these gifts were not given at the end, and none of them had been refused.',
  'montgomery-2022': 'A lawyer tells therapists in California that no rule of ethics bans all gifts, and that some gifts can still bring a complaint against the therapist. It speaks for one profession in one state.',
  'nhs-england-2017': 'Staff may take a box of chocolates or another small token of thanks, and decline what could sway their judgement. Gifts worth over 50 pounds are for the organisation, and are declared. The rules have been revised since, and each service can be stricter.',
  'vesentini-2022': 'Of 758 therapists in Flanders, Belgium, 22 in 100 had given a goodbye hug at the end of a session. They spoke for themselves, and six in ten who were asked didn’t answer. Nobody asked the people who were hugged.',
  'rabasco-2025': 'Of 204 therapists who answered online, 54 in 100 had seen someone in therapy express attraction to them. Many felt anxious or badly prepared for it. It shows what therapists noticed, so it says nothing of love that stayed unsaid.',
  'wong-2018': 'Of 293 students who sought therapy at a university, those who also wrote letters of thanks to people felt better 4 and 12 weeks later than those who wrote about stress, or didn’t write. The letters went to anyone they chose, and nobody was asked to thank a therapist. Known here from its summary.',
  'nice-2022': 'English guidance says what work against relapse may hold: what was learned and what helped, plans to keep it up, triggers and early signs with a plan for each, and plans for hard events of the next 12 months, anniversaries among them. It is about depression in adults.',
  'kramer-2016': 'A counsellor sums up three surveys: 46 in 100 therapists in 1989, 70 in 100 counsellors in 1996 and 83 in 100 in 2004 thought that a friendship after therapy could be right in some cases. They asked different groups, and it says nothing of how such friendships went. Known here from its beginning.',
  'eichenberg-sawyer-2016': 'Of 238 German-speaking people who were or had been in therapy, 106 had looked for information about their therapist, most of them online. They were found through websites and forums on therapy and chose to answer, so it may be more or fewer elsewhere.',
} satisfies WordsOfSources<typeof shape>;
