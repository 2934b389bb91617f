import type { SourceShapes } from '#domain/sources/source.ts';

export default {
  'haifa-2008': {
    short: 'University of Haifa, 2008',
    authors: 'University of Haifa, on work by David Roe and colleagues',
    year: 2008,
    title: '60 percent of psychotherapy clients felt therapy didn’t end on time',
    in: 'EurekAlert, January 2008',
    url: 'https://www.eurekalert.org/pub_releases/2008-01/uoh-6op010908.php',
  },
  'uddin-2024': {
    short: 'Uddin, 2024',
    authors: 'Nancy Uddin',
    year: 2024,
    title: 'How to ask your therapist about a sliding scale payment plan',
    in: 'Chegg.org, 1 March 2024',
    url: 'https://www.chegg.org/student-mental-health-week-2024/how-to-ask-your-therapist-about-a-sliding-scale-payment-plan',
  },
  'khn-2019': {
    short: 'Kaiser Health News, 2019',
    authors: 'Kaiser Health News',
    year: 2019,
    title: 'Did your health plan deny you care? Fight back',
    in: 'News-Medical, 15 July 2019',
    url: 'https://news-medical.net/news/20190715/Did-your-health-plan-deny-you-care-Fight-back.aspx',
  },
  'california-psychological-association-2021': {
    short: 'California Psychological Association, 2021',
    authors: 'Legal and State Advocacy Staff of the California Psychological Association',
    year: 2021,
    title: 'What to know about doing telehealth in a different state',
    in: 'APA Services, 15 January 2021',
    url: 'https://www.apaservices.org/practice/legal/technology/telehealth-different-state',
  },
  'westmacott-2010': {
    short: 'Westmacott et al., 2010',
    authors: 'Robin Westmacott, John Hunsley, Marlene Best, Orly Rumstein-McKean, Dwayne Schindler',
    year: 2010,
    title:
      'Client and therapist views of contextual factors related to termination from psychotherapy: A comparison between unilateral and mutual terminators',
    in: 'Psychotherapy Research, pages 423–435',
    doi: '10.1080/10503301003645796',
  },
  'crawford-2016': {
    short: 'Crawford et al., 2016',
    authors:
      'Mike J. Crawford, Lavanya Thana, Lorna Farquharson, Lucy Palmer, Elizabeth Hancock, Paul Bassett, Jeremy Clarke, Glenys D. Parry',
    year: 2016,
    title: 'Patient experience of negative effects of psychological treatment: results of a national survey',
    in: 'British Journal of Psychiatry 208, 260–265',
    doi: '10.1192/bjp.bp.114.162628',
  },
  'ali-2017': {
    short: 'Ali et al., 2017',
    authors:
      'Shehzad Ali, Laura Rhodes, Omar Moreea, Dean McMillan, Simon Gilbody, Chris Leach, Mike Lucock, Wolfgang Lutz, Jaime Delgadillo',
    year: 2017,
    title:
      'How durable is the effect of low intensity CBT for depression and anxiety? Remission and relapse in a longitudinal cohort study',
    in: 'Behaviour Research and Therapy 94, 1–8',
    doi: '10.1016/j.brat.2017.04.006',
  },
} as const satisfies SourceShapes;
