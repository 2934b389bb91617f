import { lockWords } from '#catalogue/lock-words.ts';
import type { Workbook } from '#workbook/workbook.ts';

/** Why a secret didn't open the lock, as a sentence. Nothing where it did. */
export function attemptAsWords(attempt: Awaited<ReturnType<Workbook['unlock']>>): string {
  if (attempt === undefined) return '';
  return typeof attempt === 'string' ? lockWords.faults[attempt] : lockWords.wait(Math.ceil(attempt.waitMs / 1000));
}
