import type { SourceShapes } from '#domain/sources/source.ts';

export default {
  'norcross-2017': {
    short: 'Norcross et al., 2017',
    authors: 'J. C. Norcross, B. E. Zimmerman, R. P. Greenberg, J. K. Swift',
    year: 2017,
    title: 'Do all therapists do that when saying goodbye? A study of commonalities in termination behaviors',
    in: 'Psychotherapy 54(1), 66–75',
    doi: '10.1037/pst0000097',
  },
  'knox-1999': {
    short: 'Knox et al., 1999',
    authors: 'Sarah Knox, Julie L. Goldberg, Susan S. Woodhouse, Clara E. Hill',
    year: 1999,
    title: 'Clients’ internal representations of their therapists',
    in: 'Journal of Counseling Psychology 46(2), 244–256',
    doi: '10.1037/0022-0167.46.2.244',
  },
  'barkham-2006': {
    short: 'Barkham et al., 2006',
    authors: 'M. Barkham, J. Connell, W. B. Stiles, J. N. Miles, F. Margison, C. Evans, J. Mellor-Clark',
    year: 2006,
    title: 'Dose-effect relations and responsive regulation of treatment duration: The good enough level',
    in: 'Journal of Consulting and Clinical Psychology 74(1), 160–167',
    doi: '10.1037/0022-006X.74.1.160',
  },
  'swift-greenberg-2012': {
    short: 'Swift & Greenberg, 2012',
    authors: 'Joshua K. Swift, Roger P. Greenberg',
    year: 2012,
    title: 'Premature discontinuation in adult psychotherapy: A meta-analysis',
    in: 'Journal of Consulting and Clinical Psychology 80(4), 547–559',
    doi: '10.1037/a0028226',
  },
} as const satisfies SourceShapes;
