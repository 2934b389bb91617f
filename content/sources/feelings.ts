import type { Sources } from '#domain/sources/source.ts';

export default {
  'larsen-2001': {
    short: 'Larsen et al., 2001',
    authors: 'Jeff T. Larsen, A. Peter McGraw, John T. Cacioppo',
    year: 2001,
    title: 'Can people feel happy and sad at the same time?',
    in: 'Journal of Personality and Social Psychology 81(4), 684–696',
    doi: '10.1037/0022-3514.81.4.684',
    says: 'On ordinary days most people asked felt either happy or sad. After a certain film, on moving out of a dormitory, or on graduating, many felt both. It shows that both can be there together. Nobody was asked about therapy.',
  },
  'roe-2006b': {
    short: 'Roe et al., 2006b',
    authors: 'David Roe, Rachel Dekel, Galit Harel, Shmuel Fennig, Silvana Fennig',
    year: 2006,
    title: 'Clients’ feelings during termination of psychodynamically oriented psychotherapy',
    in: 'Bulletin of the Menninger Clinic 70(1), 68–81',
    url: 'https://cris.biu.ac.il/en/publications/clients-feelings-during-termination-of-psychodynamically-oriented-4',
    says: 'The authors wrote in 2006 that this had rarely been studied. Of 84 people, many felt good about the end: independence, the bond, what they had gained. Losing the relationship was the most frequent source of bad feelings. Longer therapy went with better ones, and all had been in private therapy of one kind.',
  },
  'mallinckrodt-jeong-2015': {
    short: 'Mallinckrodt & Jeong, 2015',
    authors: 'Brent Mallinckrodt, JiSun Jeong',
    year: 2015,
    title: 'Meta-analysis of client attachment to therapist: Associations with working alliance and client pretherapy attachment',
    in: 'Psychotherapy 52(1), 134–139',
    doi: '10.1037/a0036890',
    says: 'Over nine studies, people who felt securely attached to their therapist rated their work together as better. Those who kept away from closeness rated it lower. For those who longed for more of it, no clear link was found. What comes first can’t be told from this.',
  },
  'stroebe-2007': {
    short: 'Stroebe et al., 2007',
    authors: 'Margaret Stroebe, Henk Schut, Wolfgang Stroebe',
    year: 2007,
    title: 'Health outcomes of bereavement',
    in: 'The Lancet 370, 1960–1973',
    doi: '10.1016/S0140-6736(07)61816-9',
    says: 'A review of studies: after someone close has died, people have more symptoms and illnesses and see doctors more. Grief isn’t an illness, and most adjust without professional help. It is about deaths, and says nothing about therapists.',
  },
  'fragkiadaki-strauss-2012': {
    short: 'Fragkiadaki & Strauss, 2012',
    authors: 'Evangelia Fragkiadaki, Susan M. Strauss',
    year: 2012,
    title: 'Termination of psychotherapy: The journey of 10 psychoanalytic and psychodynamic therapists',
    in: 'Psychology and Psychotherapy: Theory, Research and Practice 85, 335–350',
    url: 'https://www.scribd.com/document/484167320/Termination-of-psychotherapy-Te-journey-of-10-psychoanalytic-and-psychodynamic-therapists',
    says: 'Ten therapists were interviewed about endings. They spoke of what it does to them as persons, and of a time after the end. All worked in one tradition, and ten is few.',
  },
} satisfies Sources;
