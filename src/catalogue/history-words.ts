import { language } from './words.ts';

export { historyWords } from '#content/en/interface-history.ts';

/** A day and the time of that day in the interface's language: '14 November, 18:20'; with the year where it isn't this one. */
export function dayAndTime(at: number, now = Date.now()): string {
  const time = new Date(at);
  const year = time.getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const);
  const day = new Intl.DateTimeFormat(language.formats, { day: 'numeric', month: 'long', ...year }).format(time);
  return `${day}, ${new Intl.DateTimeFormat(language.formats, { hour: '2-digit', minute: '2-digit' }).format(time)}`;
}
