import type { Sources } from '#domain/sources/source.ts';

export default {
  'rabu-haavind-2017': {
    short: 'Råbu & Haavind, 2017',
    authors: 'Marit Råbu, Hanne Haavind',
    year: 2017,
    title: 'Coming to terms: Client subjective experience of ending psychotherapy',
    in: 'Counselling Psychology Quarterly, pages 223–242',
    doi: '10.1080/09515070.2017.1296410',
    says: 'In interviews, 37 people looked back and ahead to judge what they could now handle alone. Most were content. Some were left with things they had not always told the therapist: whether another way of working would have helped more, or a wish to stop without the therapist’s approval. All had very experienced therapists.',
  },
  'knox-2011': {
    short: 'Knox et al., 2011',
    authors: 'Sarah Knox, Noah Adrians, Eric Everson, Shirley Hess, Clara Hill, Rachel Crook-Lyon',
    year: 2011,
    title: 'Clients’ perspectives on therapy termination',
    in: 'Psychotherapy Research 21, 154–167',
    doi: '10.1080/10503307.2010.534509',
    says: 'Of 12 people interviewed, those with a good ending had mostly stopped for money or practical reasons. They had talked about it beforehand, about how they had grown, and about plans for later. Those with a bad one often had a sudden end after a rift. It is a small study and cannot show what caused what.',
  },
  'zieve-2019': {
    short: 'Zieve et al., 2019',
    authors: 'Garret G. Zieve, Lu Dong, Allison G. Harvey',
    year: 2019,
    title:
      'Patient memory for psychological treatment contents: Assessment, intervention, and future directions for a novel transdiagnostic mechanism of change',
    in: 'Behaviour Change, online 12 February 2019',
    url: 'https://cambridge.org/core/journals/behaviour-change/article/patient-memory-for-psychological-treatment-contents-assessment-intervention-and-future-directions-for-a-novel-transdiagnostic-mechanism-of-change/1C4A8366DF28D60FDD546E11056BDCFB',
    says: 'A review of studies: people remember the main points of their treatment poorly, and poorer memory goes together with poorer results. Whether one causes the other is not settled.',
  },
  'roe-2006': {
    short: 'Roe et al., 2006',
    authors: 'David Roe, Rachel Dekel, Galit Harel, Shmuel Fennig',
    year: 2006,
    title: 'Clients’ reasons for terminating psychotherapy: A quantitative and qualitative inquiry',
    in: 'Psychology and Psychotherapy: Theory, Research and Practice 79, 529–538',
    url: 'https://cris.biu.ac.il/en/publications/clients-reasons-for-terminating-psychotherapy-a-quantitative-and--3',
    says: 'Of the reasons that 84 people gave for stopping, the most frequent were reaching their goals, outside circumstances, and not being satisfied. All had been in private therapy, for over two years on average, so it says little about short or free therapy.',
  },
  'de-smet-2020': {
    short: 'De Smet et al., 2020',
    authors: 'Melissa Miléna De Smet, Reitske Meganck, Rosa De Geest, Ufuoma Angelica Norman, Femke Truijens, Mattias Desmet',
    year: 2020,
    title:
      'What “good outcome” means to patients: Understanding recovery and improvement in psychotherapy for major depression from a mixed-methods perspective',
    in: 'Journal of Counseling Psychology 67(1), 25–39',
    url: 'https://biblio.ugent.be/publication/8624029',
    says: 'All of these 47 people scored better after treatment for depression. They described feeling stronger, finding a balance, and a struggle that went on. It is about depression only.',
  },
  'de-smet-2019': {
    short: 'De Smet et al., 2019',
    authors: 'Melissa Miléna De Smet, Reitske Meganck, Kimberly Van Nieuwenhove, Femke L. Truijens, Mattias Desmet',
    year: 2019,
    title: 'No change? A grounded theory analysis of depressed patients’ perspectives on non-improvement in psychotherapy',
    in: 'Frontiers in Psychology 10:588',
    doi: '10.3389/fpsyg.2019.00588',
    says: 'For 19 people, scores for depression had not clearly changed. They felt stuck between knowing and doing, and also named gains: steadiness, strength, insight. It is about depression and short treatments only.',
  },
} satisfies Sources;
