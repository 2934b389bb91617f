import { useId } from 'react';
import { storageWords } from '#catalogue/storage-words.ts';
import { PasscodeField, ShowPasscode } from './PasscodeField.tsx';
import styles from './storage.module.css';
import optionStyles from '../shared/option.module.css';

const said = storageWords.save;

/** How a backup is to be locked. */
export interface Locking {
  readonly way: 'passcode' | 'open';
  readonly passcode: string;
  /** The same once more; asked for while it isn't shown, since a slip would lock the reader out. */
  readonly again: string;
  readonly shown: boolean;
}

export const UNDECIDED: Locking = { way: 'passcode', passcode: '', again: '', shown: false };

/** What is still wrong with it, as a sentence. */
export function wrongWith({ way, passcode, again, shown }: Locking): string | undefined {
  if (way === 'open') return undefined;
  if (passcode.trim() === '') return said.missing;
  return shown || passcode === again ? undefined : said.differ;
}

interface PasscodeChoiceProps {
  readonly locking: Locking;
  readonly disabled: boolean;
  readonly onChange: (locking: Locking) => void;
}

/** With a passcode, or open after a plain warning. */
export function PasscodeChoice({ locking, disabled, onChange }: PasscodeChoiceProps) {
  const id = useId();
  const { way, passcode, again, shown } = locking;
  return (
    <>
      <fieldset className={styles['ways']} disabled={disabled}>
        <legend>{said.how}</legend>
        {(['passcode', 'open'] as const).map((each) => (
          <label key={each} className={optionStyles['option']}>
            <input type="radio" name={id} checked={way === each} onChange={() => onChange({ ...locking, way: each })} />
            {said[each]}
          </label>
        ))}
      </fieldset>
      {way === 'open' ? (
        <p className={styles['warning']}>{said.openWarning}</p>
      ) : (
        <>
          <div id={`${id}-hint`} className={styles['hint']}>
            <p>{said.hint}</p>
            <p>{said.forgotten}</p>
          </div>
          <PasscodeField
            label={said.field}
            value={passcode}
            shown={shown}
            keeper="new-password"
            disabled={disabled}
            describedBy={`${id}-hint`}
            onChange={(value) => onChange({ ...locking, passcode: value })}
          />
          {!shown && (
            <PasscodeField
              label={said.again}
              value={again}
              shown={false}
              keeper="new-password"
              disabled={disabled}
              onChange={(value) => onChange({ ...locking, again: value })}
            />
          )}
          <ShowPasscode
            label={said.show}
            shown={shown}
            disabled={disabled}
            onChange={(next) => onChange({ ...locking, shown: next })}
          />
        </>
      )}
    </>
  );
}
