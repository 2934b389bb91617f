import { storageWords } from '#catalogue/storage-words.ts';
import { longDate } from '#catalogue/words.ts';
import type { BackupPreview } from '#workbook/care/backup.ts';
import styles from './storage.module.css';

const said = storageWords.restore;

interface BackupPreviewViewProps {
  readonly backup: BackupPreview;
  readonly disabled: boolean;
  readonly onRestore: () => void;
  readonly onLeave: () => void;
}

/** What restoring would change, in words, and the choice. */
export function BackupPreviewView({ backup: { worksheets, lastWritten, added, changed }, disabled, onRestore, onLeave }: BackupPreviewViewProps) {
  return (
    <div className={styles['form']}>
      <p>{worksheets === 0 ? said.empty : said.holds(worksheets, longDate(new Date(lastWritten)))}</p>
      <ul className={styles['steps']}>
        {added > 0 && <li>{said.added(added)}</li>}
        {changed > 0 && <li>{said.changed(changed)}</li>}
        {added + changed === 0 && worksheets > 0 && <li>{said.nothingNew}</li>}
        <li>{said.deletes}</li>
      </ul>
      <div className={styles['choice']}>
        <button type="button" className="button lead" disabled={disabled} onClick={onRestore}>
          {said.act}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {said.leave}
        </button>
      </div>
    </div>
  );
}
