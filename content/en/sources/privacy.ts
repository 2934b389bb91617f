import type { WordsOfSources } from '#domain/sources/source.ts';
import type shape from '../../sources/privacy.ts';

/** What each source found, and how far that goes. */
export default {
  'womenslaw-2019': 'A browser keeps a list of pages and some of what was typed, and software put there in secret can watch as well. Whoever can get at the device may see that the list was deleted. Tracks can’t all be hidden. It is advice for the public, and some years old.',
} satisfies WordsOfSources<typeof shape>;
