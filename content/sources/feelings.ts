import type { SourceShapes } from '#domain/sources/source.ts';

export default {
  'larsen-2001': {
    short: 'Larsen et al., 2001',
    authors: 'Jeff T. Larsen, A. Peter McGraw, John T. Cacioppo',
    year: 2001,
    title: 'Can people feel happy and sad at the same time?',
    in: 'Journal of Personality and Social Psychology 81(4), 684–696',
    doi: '10.1037/0022-3514.81.4.684',
  },
  'roe-2006b': {
    short: 'Roe et al., 2006b',
    authors: 'David Roe, Rachel Dekel, Galit Harel, Shmuel Fennig, Silvana Fennig',
    year: 2006,
    title: 'Clients’ feelings during termination of psychodynamically oriented psychotherapy',
    in: 'Bulletin of the Menninger Clinic 70(1), 68–81',
    url: 'https://cris.biu.ac.il/en/publications/clients-feelings-during-termination-of-psychodynamically-oriented-4',
  },
  'mallinckrodt-jeong-2015': {
    short: 'Mallinckrodt & Jeong, 2015',
    authors: 'Brent Mallinckrodt, JiSun Jeong',
    year: 2015,
    title: 'Meta-analysis of client attachment to therapist: Associations with working alliance and client pretherapy attachment',
    in: 'Psychotherapy 52(1), 134–139',
    doi: '10.1037/a0036890',
  },
  'stroebe-2007': {
    short: 'Stroebe et al., 2007',
    authors: 'Margaret Stroebe, Henk Schut, Wolfgang Stroebe',
    year: 2007,
    title: 'Health outcomes of bereavement',
    in: 'The Lancet 370, 1960–1973',
    doi: '10.1016/S0140-6736(07)61816-9',
  },
  'fragkiadaki-strauss-2012': {
    short: 'Fragkiadaki & Strauss, 2012',
    authors: 'Evangelia Fragkiadaki, Susan M. Strauss',
    year: 2012,
    title: 'Termination of psychotherapy: The journey of 10 psychoanalytic and psychodynamic therapists',
    in: 'Psychology and Psychotherapy: Theory, Research and Practice 85, 335–350',
    url: 'https://www.scribd.com/document/484167320/Termination-of-psychotherapy-Te-journey-of-10-psychoanalytic-and-psychodynamic-therapists',
  },
  'panksepp-2011': {
    short: 'Panksepp, 2011',
    authors: 'Jaak Panksepp',
    year: 2011,
    title: 'The neurobiology of social loss in animals: Some keys to the puzzle of psychic pain in humans',
    url: 'https://www.scribd.com/document/638071322/Psychic-Pain-Panksepp-2011',
  },
  'smith-2021': {
    short: 'Smith, 2021',
    authors: 'Jeffery Smith',
    year: 2021,
    title: 'What you don’t know about shame',
    in: 'How Therapy Works, 27 April 2021',
    url: 'https://www.howtherapyworks.com/blog/what-you-dont-know-about-shame',
  },
} as const satisfies SourceShapes;
