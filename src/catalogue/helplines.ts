import type {
  CountryHelp,
  CountryShape,
  Helpline,
  HelplineShape,
  WordsOfCountry,
  WordsOfHelpline,
} from '#domain/helplines/helpline.ts';
import { wordedCountry, wordedLine } from '#domain/helplines/helpline.ts';
import { byName } from './catalogue.ts';
import { language } from './words.ts';

type Shape = CountryShape | HelplineShape;

const shapes = byName(import.meta.glob<Shape>('/content/helplines/*.ts', { import: 'default', eager: true }));
const wordings = byName(
  import.meta.glob<WordsOfCountry | WordsOfHelpline>('/content/en/helplines/*.ts', { import: 'default', eager: true }),
);

const found = [...shapes].map(([name, shape]): CountryHelp | Helpline => {
  const words = wordings.get(name);
  if (words && 'country' in shape && 'lines' in words) return wordedCountry(shape, words);
  if (words && 'kind' in shape && 'about' in words) return wordedLine(shape, words);
  throw new RangeError(`the help of ${name} has no words`);
});

/** Help by country, in the order of the countries' names. */
export const countries: readonly CountryHelp[] = found
  .filter((help) => 'country' in help)
  .sort((a, b) => a.name.localeCompare(b.name, language.tag));

/** Services that find a line in any country. */
export const anywhere: readonly Helpline[] = found.filter((help) => 'kind' in help);
