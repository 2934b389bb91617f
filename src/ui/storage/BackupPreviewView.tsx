import { useState } from 'react';
import { storageWords } from '#catalogue/storage-words.ts';
import { longDate } from '#catalogue/words.ts';
import type { BackupPreview, Choices } from '#workbook/care/preview.ts';
import styles from './storage.module.css';
import optionStyles from '../shared/option.module.css';

const said = storageWords.restore;

interface BackupPreviewViewProps {
  readonly backup: BackupPreview;
  readonly disabled: boolean;
  readonly onRestore: (choices: Choices) => void;
  readonly onLeave: () => void;
}

/** A change that is named, and what the reader may choose about it. */
interface Line {
  readonly text: string;
  readonly choice?: keyof Choices;
  readonly label?: string;
}

/** What restoring would change, in words, and the choices. */
export function BackupPreviewView({ backup, disabled, onRestore, onLeave }: BackupPreviewViewProps) {
  const [choices, setChoices] = useState<Choices>({});
  const { worksheets, lastWritten, file } = backup;
  const lines = linesOf(backup);
  return (
    <div className={styles['form']}>
      <p>
        {worksheets === 0 && file.aside.length === 0
          ? said.empty
          : lastWritten === 0
            ? said.undated(worksheets)
            : said.holds(worksheets, longDate(new Date(lastWritten)))}
      </p>
      <ul className={styles['steps']}>
        {lines.map(({ text, choice, label }) => (
          <li key={text}>
            <p>{text}</p>
            {choice && (
              <label className={optionStyles['option']}>
                <input
                  type="checkbox"
                  checked={choices[choice] ?? false}
                  disabled={disabled}
                  onChange={({ target }) => setChoices({ ...choices, [choice]: target.checked })}
                />
                {label}
              </label>
            )}
          </li>
        ))}
        {lines.length === 0 && worksheets > 0 && <li>{said.nothingNew}</li>}
        <li>{said.deletes}</li>
      </ul>
      <div className={styles['choice']}>
        <button type="button" className="button lead" disabled={disabled} onClick={() => onRestore(choices)}>
          {said.act}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {said.leave}
        </button>
      </div>
    </div>
  );
}

/** Every kind of change that there is. */
function linesOf({
  added,
  changed,
  emptied,
  rows,
  wordings,
  situation,
  opens,
  closes,
  erasedHere,
  file,
}: BackupPreview): readonly Line[] {
  const counted: readonly (readonly [number, (count: number) => string, Omit<Line, 'text'>?])[] = [
    [added, said.added],
    [changed, said.changed],
    [emptied, said.emptied],
    [rows, said.rows],
    [wordings, said.wordings],
    [Number(situation), () => said.situation],
    [opens.length, said.opens, { choice: 'open', label: said.openThem }],
    [closes.length, said.closes, { choice: 'keepOpen', label: said.keepOpen }],
    [erasedHere, said.erasedHere, { choice: 'putBack', label: said.putBack }],
    [file.wouldErase, said.erasedThere, { choice: 'erase', label: said.erase }],
    [file.aside.length, said.aside],
  ];
  return counted.flatMap(([count, words, choice]) => (count > 0 ? [{ text: words(count), ...choice }] : []));
}

/** Whether restoring changes, or leaves to choose, more than answers that are added or changed. */
export function isAnythingElse(backup: BackupPreview): boolean {
  return linesOf({ ...backup, added: 0, changed: 0 }).length > 0;
}
