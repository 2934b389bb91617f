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
  'eubanks-2018': 'Studies put together: where something had gone wrong between people and their therapist and was put right again, results were better than where it wasn’t, or where nothing had gone wrong. It can’t show that putting it right is what helped, and it says little about last sessions. Known here from a detailed summary by others.',
  'hatcher-2012': 'In interviews, 61 psychologists across North America said that they had learned a great deal from the people they saw, for their own lives as well as for their work, and spoke of them with respect. They spoke for themselves, in general, and nobody was asked about a goodbye.',
  'hamill-2008': 'Eight people told what letters from their therapist had been to them: something lasting, a sign of commitment, and a question of who else may see it. Reading them again could bring back painful feelings. All were in one kind of therapy, which uses letters as a method. Known here from two summaries.',
  'nice-2022': 'English guidance says what work against relapse may hold: what was learned and what helped, plans to keep it up, triggers and early signs with a plan for each, and plans for hard events of the next 12 months, anniversaries among them. It is about depression in adults.',
} satisfies WordsOfSources<typeof shape>;
