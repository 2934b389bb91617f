import type { Sources } from '#domain/sources/source.ts';

export default {
  'womenslaw-2019': {
    short: 'WomensLaw, 2019',
    authors: 'WomensLaw',
    year: 2019,
    title: 'Can the abuser see what websites I have visited? Is there spyware on my computer?',
    in: 'WomensLaw, United States, 13 March 2019',
    url: 'https://www.womenslaw.org/safety-planning/safety-while-using-internet/safety-when-browsing-internet/can-abuser-see-what',
    says: 'A browser keeps a list of pages and some of what was typed, and software put there in secret can watch as well. Whoever can get at the device may see that the list was deleted. Tracks can’t all be hidden. It is advice for the public, and some years old.',
  },
} satisfies Sources;
