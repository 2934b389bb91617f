import { language } from './words.ts';

export { storageWords } from '#content/en/interface-storage.ts';

/** A day and the time: '21 November 2026 at 17:30'. */
export function longMoment(time: number): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language.formats, parts).format(time);
}

/** Bytes as '1.8 MB'. */
export function megabytes(bytes: number): string {
  return new Intl.NumberFormat(language.formats, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    bytes / 1e6,
  );
}
