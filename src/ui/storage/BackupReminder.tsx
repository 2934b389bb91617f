import { reminderWords } from '#catalogue/reminder-words.ts';
import { backupDue, REMINDER } from '#workbook/care/backup-due.ts';
import { Link } from '../shared/Link.tsx';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './BackupReminder.module.css';

/** One quiet line for somebody who wrote much and has no backup of it. One tap puts it away for good. */
export function BackupReminder() {
  const workbook = useWorkbook();
  const due = useSelected(backupDue, undefined);
  if (!due) return null;
  return (
    <div className={styles['reminder']}>
      <p>{reminderWords[due]}</p>
      <Link className="button quiet" to="/settings/storage">
        {reminderWords.link}
      </Link>
      <button type="button" className="button quiet" onClick={() => workbook.set(REMINDER, 'off')}>
        {reminderWords.away}
      </button>
    </div>
  );
}
