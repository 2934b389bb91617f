import { addressOf } from '#domain/documents/address.ts';
import { latestMoment } from '#domain/time/day.ts';
import { wordsSince } from '#domain/word-count/words-since.ts';
import { isWorksheetDocument } from './worksheet-documents.ts';
import type { Workbook } from '../workbook.ts';
import { SETTINGS } from '../workbook.ts';

/** The leaf of the settings that says when a backup was last in the reader's hands, in milliseconds since 1970. */
export const BACKED_UP_AT = 'backed-up-at';

/** The setting with which the line about backups is put away for good. */
export const REMINDER = 'backup-reminder';

/** From so many words on, somebody would miss them: about a page. */
const WORDS = 300;

/** Whether to say that there is no backup (`none`) or that much was written since the last one (`old`); else undefined. */
export function backupDue(
  workbook: Pick<Workbook, 'status' | 'setting' | 'documentIds' | 'document'>,
): 'none' | 'old' | undefined {
  const { storage, pen, newer } = workbook.status();
  if (storage !== 'open' || pen !== 'here' || newer || workbook.setting(REMINDER) === 'off') return undefined;
  const since = workbook.document(SETTINGS).leaves[addressOf(SETTINGS, BACKED_UP_AT)];
  const sheets = workbook.documentIds().filter(isWorksheetDocument);
  if (
    wordsSince(sheets.map(workbook.document), typeof since?.value === 'number' ? since.lamport : 0, latestMoment(Date.now())) <
    WORDS
  )
    return undefined;
  return since === undefined ? 'none' : 'old';
}
