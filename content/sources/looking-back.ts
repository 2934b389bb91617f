import type { SourceShapes } from '#domain/sources/source.ts';

export default {
  'rabu-haavind-2017': {
    short: 'Råbu & Haavind, 2017',
    authors: 'Marit Råbu, Hanne Haavind',
    year: 2017,
    title: 'Coming to terms: Client subjective experience of ending psychotherapy',
    in: 'Counselling Psychology Quarterly, pages 223–242',
    doi: '10.1080/09515070.2017.1296410',
  },
  'knox-2011': {
    short: 'Knox et al., 2011',
    authors: 'Sarah Knox, Noah Adrians, Eric Everson, Shirley Hess, Clara Hill, Rachel Crook-Lyon',
    year: 2011,
    title: 'Clients’ perspectives on therapy termination',
    in: 'Psychotherapy Research 21, 154–167',
    doi: '10.1080/10503307.2010.534509',
  },
  'zieve-2019': {
    short: 'Zieve et al., 2019',
    authors: 'Garret G. Zieve, Lu Dong, Allison G. Harvey',
    year: 2019,
    title:
      'Patient memory for psychological treatment contents: Assessment, intervention, and future directions for a novel transdiagnostic mechanism of change',
    in: 'Behaviour Change, online 12 February 2019',
    url: 'https://cambridge.org/core/journals/behaviour-change/article/patient-memory-for-psychological-treatment-contents-assessment-intervention-and-future-directions-for-a-novel-transdiagnostic-mechanism-of-change/1C4A8366DF28D60FDD546E11056BDCFB',
  },
  'roe-2006': {
    short: 'Roe et al., 2006',
    authors: 'David Roe, Rachel Dekel, Galit Harel, Shmuel Fennig',
    year: 2006,
    title: 'Clients’ reasons for terminating psychotherapy: A quantitative and qualitative inquiry',
    in: 'Psychology and Psychotherapy: Theory, Research and Practice 79, 529–538',
    url: 'https://cris.biu.ac.il/en/publications/clients-reasons-for-terminating-psychotherapy-a-quantitative-and--3',
  },
  'de-smet-2020': {
    short: 'De Smet et al., 2020',
    authors: 'Melissa Miléna De Smet, Reitske Meganck, Rosa De Geest, Ufuoma Angelica Norman, Femke Truijens, Mattias Desmet',
    year: 2020,
    title:
      'What “good outcome” means to patients: Understanding recovery and improvement in psychotherapy for major depression from a mixed-methods perspective',
    in: 'Journal of Counseling Psychology 67(1), 25–39',
    url: 'https://biblio.ugent.be/publication/8624029',
  },
  'de-smet-2019': {
    short: 'De Smet et al., 2019',
    authors: 'Melissa Miléna De Smet, Reitske Meganck, Kimberly Van Nieuwenhove, Femke L. Truijens, Mattias Desmet',
    year: 2019,
    title: 'No change? A grounded theory analysis of depressed patients’ perspectives on non-improvement in psychotherapy',
    in: 'Frontiers in Psychology 10:588',
    doi: '10.3389/fpsyg.2019.00588',
  },
  'conway-ross-1984': {
    short: 'Conway & Ross, 1984',
    authors: 'Michael Conway, Michael Ross',
    year: 1984,
    title: 'Getting what you want by revising what you had',
    in: 'Journal of Personality and Social Psychology 47(4), 738–748',
    doi: '10.1037/0022-3514.47.4.738',
  },
  'bowie-2016': {
    short: 'Bowie et al., 2016',
    authors: 'Christine Bowie, Julia McLeod, John McLeod',
    year: 2016,
    title:
      '‘It was almost like the opposite of what I needed’: A qualitative exploration of client experiences of unhelpful therapy',
    in: 'Counselling and Psychotherapy Research 16(2), 79–87',
    doi: '10.1002/capr.12066',
  },
} as const satisfies SourceShapes;
