import type { CountryHelp, Helpline } from '#domain/helplines/helpline.ts';

const files = import.meta.glob<CountryHelp | Helpline>('/content/helplines/*.ts', { import: 'default', eager: true });

/** Help by country, in the order of the countries' names. */
export const countries: readonly CountryHelp[] = Object.values(files)
  .filter((found): found is CountryHelp => 'country' in found)
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Services that find a line in any country. */
export const anywhere: readonly Helpline[] = Object.values(files).filter((found): found is Helpline => !('country' in found));
