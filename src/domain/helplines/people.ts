import type { CountryHelp, Helpline } from './helpline.ts';
import { placeOf } from './helpline.ts';

/** How people to call are named on paper. */
export interface PeopleWording {
  readonly emergency: (number: string, place: string) => string;
  readonly line: (name: string, phone: string, hours: string) => string;
  /** `numbers` is emergency numbers by country. */
  readonly emergencyAnywhere: (numbers: string) => string;
  /** Room for a number, and what to look for. */
  readonly lineAnywhere: string;
}

/** The line that is named on paper: of those to talk to in a crisis, the first that can be called. */
function lineToName({ lines }: CountryHelp): (Helpline & { readonly phone: string }) | undefined {
  return lines.find((line): line is Helpline & { readonly phone: string } => line.kind === 'crisis' && line.phone !== undefined);
}

/**
 * Who can be called, in a few lines for the foot of a page: the emergency number and a crisis line of a country, or,
 * where none is chosen, the emergency numbers of all of them and room to write a line's number.
 */
export function peopleToCall(
  country: CountryHelp | undefined,
  all: readonly CountryHelp[],
  wording: PeopleWording,
): readonly string[] {
  if (!country) return [wording.emergencyAnywhere(numbersByCountry(all)), wording.lineAnywhere];
  const line = lineToName(country);
  return [
    wording.emergency(country.emergency.phone, placeOf(country)),
    line ? wording.line(line.name, line.phone, line.hours) : wording.lineAnywhere,
  ];
}

/** '000 Australia · 911 Canada, United States': each number once, in the order of the countries. */
function numbersByCountry(all: readonly CountryHelp[]): string {
  const numbers = [...new Set(all.map(({ emergency }) => emergency.phone))];
  return numbers
    .map(
      (number) =>
        `${number} ${all
          .filter(({ emergency }) => emergency.phone === number)
          .map(({ name }) => name)
          .join(', ')}`,
    )
    .join(' · ');
}
