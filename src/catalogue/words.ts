import { language } from '#content/en/language.ts';
import { termWords } from '#content/en/terms.ts';
import { tellingWords as tellingWithoutDays } from '#content/en/telling.ts';
import type { TellingWords } from '#domain/figures/telling-words.ts';

export { words } from '#content/en/interface.ts';
export { language, termWords };

/** A date in the interface's language, with the month spelled out: '21 November 2026'. */
export function longDate(date: Date): string {
  return dayIn().format(date);
}

/** What stands around answers in this language. */
export const tellingWords: TellingWords = {
  ...tellingWithoutDays,
  day: (day) => dayIn('UTC').format(new Date(`${day}T00:00:00Z`)),
};

function dayIn(timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.formats, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(timeZone && { timeZone }),
  });
}
