export { words } from '#content/en/interface.ts';

/** The language of the interface, by BCP 47 tag. */
export const language = 'en';

/** A date in the interface's language, with the month spelled out: '21 November 2026'. */
export function longDate(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}
