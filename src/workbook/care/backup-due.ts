import { addressOf } from '#domain/documents/address.ts';
import { latestMoment } from '#domain/time/day.ts';
import { wordsSince } from '#domain/word-count/words-since.ts';
import type { AnswerCommands } from '../memory/answers.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import { SETTINGS } from '../memory/settings.ts';
import { accessOf } from '../memory/status.ts';
import { isWorksheetDocument } from './worksheet-documents.ts';

/** The leaf of the settings that says when a backup was last in the reader's hands, in milliseconds since 1970. */
export const BACKED_UP_AT = 'backed-up-at';

/** The setting with which the line about backups is put away for good. */
export const REMINDER = 'backup-reminder';

/** From so many words on, somebody would miss them: about a page. */
const WORDS = 300;

/** What is asked of the workbook. */
interface Written extends Pick<DocumentStore, 'status' | 'document'>, Pick<AnswerCommands, 'setting'> {
  documentIds(): readonly string[];
}

/** Whether to say that there is no backup (`none`) or that much was written since the last one (`old`); else undefined. */
export function backupDue(workbook: Written): 'none' | 'old' | undefined {
  if (accessOf(workbook.status()) !== 'writing' || workbook.setting(REMINDER) === 'off') return undefined;
  const since = workbook.document(SETTINGS).leaves[addressOf(SETTINGS, BACKED_UP_AT)];
  const sheets = workbook.documentIds().filter(isWorksheetDocument);
  if (
    wordsSince(sheets.map(workbook.document), typeof since?.value === 'number' ? since.lamport : 0, latestMoment(Date.now())) <
    WORDS
  )
    return undefined;
  return since === undefined ? 'none' : 'old';
}
