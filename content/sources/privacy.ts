import type { SourceShapes } from '#domain/sources/source.ts';

export default {
  'womenslaw-2019': {
    short: 'WomensLaw, 2019',
    authors: 'WomensLaw',
    year: 2019,
    title: 'Can the abuser see what websites I have visited? Is there spyware on my computer?',
    in: 'WomensLaw, United States, 13 March 2019',
    url: 'https://www.womenslaw.org/safety-planning/safety-while-using-internet/safety-when-browsing-internet/can-abuser-see-what',
  },
} as const satisfies SourceShapes;
