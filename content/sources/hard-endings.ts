import type { Sources } from '#domain/sources/source.ts';

export default {
  'bacp-2018': {
    short: 'BACP, 2018',
    authors: 'BACP (British Association for Counselling and Psychotherapy)',
    year: 2018,
    title: 'Ethical Framework for the Counselling Professions: Breaks and endings',
    in: 'British Association for Counselling and Psychotherapy',
    url: 'https://www.bacp.co.uk/events-and-resources/ethics-and-standards/ethical-framework-for-the-counselling-professions/breaks-and-endings/',
    says: 'Members aim to tell people well ahead when therapy is going to end. They name somebody who will speak with the people they see if they die or fall too ill to do so. It binds members of this British association only.',
  },
  'bacp-2022': {
    short: 'BACP, 2022',
    authors: 'BACP (British Association for Counselling and Psychotherapy)',
    year: 2022,
    title: 'What complaints tell us about endings',
    in: 'British Association for Counselling and Psychotherapy',
    url: 'https://www.bacp.co.uk/about-us/protecting-the-public/professional-conduct/what-complaints-tell-us/endings/',
    says: 'People have complained that therapy was stopped with no notice, or by text or email with no last session. The page adds that a bad ending can bring back painful memories. It sums up complaints to one association and gives no numbers.',
  },
  'aamft-2015': {
    short: 'AAMFT, 2015',
    authors: 'AAMFT (American Association for Marriage and Family Therapy)',
    year: 2015,
    title: 'AAMFT Code of Ethics',
    in: 'American Association for Marriage and Family Therapy, in force since 1 January 2015',
    url: 'https://networks.aamft.org/kentucky/resources/aamft-code-of-ethics',
    says: 'Members who can’t or won’t go on helping assist people in finding other help. They don’t leave anyone in treatment without reasonable steps so that care can go on. It binds members of this American association only.',
  },
  'carville-2022': {
    short: 'Carville et al., 2022',
    authors: 'Serena Carville, Margaret Lally, Catherine Stannard, Louise Trewern',
    year: 2022,
    title: 'Medicines associated with dependence or withdrawal symptoms: summary of NICE guideline',
    in: 'BMJ 378, o1454',
    doi: '10.1136/bmj.o1454',
    says: 'A summary of English guidance on five groups of medicines, among them antidepressants, sleeping tablets and some for anxiety. They can bring withdrawal symptoms, so save in rare medical cases they aren’t stopped all at once. Other medicines aren’t covered.',
  },
} satisfies Sources;
