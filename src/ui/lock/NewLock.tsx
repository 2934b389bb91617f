import { useEffect, useId, useState } from 'react';
import { lockWords } from '#catalogue/lock-words.ts';
import type { Care } from '#workbook/care/care.ts';
import { PasscodeField, ShowPasscode } from '../storage/PasscodeField.tsx';
import styles from './lock.module.css';
import optionStyles from '../shared/option.module.css';

/** A passcode and the recovery code that goes with it, which the reader has on paper. */
export interface ChosenLock {
  readonly passcode: string;
  readonly code: string;
}

interface NewLockProps {
  readonly care: Care | undefined;
  readonly disabled: boolean;
  /** What is still wrong, as a sentence; or what was chosen, once nothing is. */
  readonly onChosen: (chosen: ChosenLock | string) => void;
}

const UNDECIDED = { passcode: '', again: '', shown: false, written: false };

/** Asks for what a new lock needs: first the code on paper, then the passcode. */
export function NewLock({ care, disabled, onChosen }: NewLockProps) {
  const id = useId();
  const [code, setCode] = useState('');
  const [{ passcode, again, shown, written }, setChoice] = useState(UNDECIDED);

  useEffect(() => {
    void care?.newRecoveryCode().then(setCode);
  }, [care]);

  function choose(change: Partial<typeof UNDECIDED>): void {
    const next = { passcode, again, shown, written, ...change };
    setChoice(next);
    onChosen(wrongWith(next) ?? { passcode: next.passcode, code });
  }

  return (
    <>
      <h3>{lockWords.code.title}</h3>
      <p id={`${id}-code`}>{lockWords.code.text}</p>
      <p
        className={styles['code']}
        dir="ltr"
        translate="no"
        aria-label={lockWords.code.label}
        aria-describedby={`${id}-code`}
        role="group"
      >
        {code}
      </p>
      <label className={optionStyles['option']}>
        <input
          type="checkbox"
          checked={written}
          disabled={disabled || code === ''}
          onChange={({ target }) => choose({ written: target.checked })}
        />
        {lockWords.code.written}
      </label>
      <h3>{lockWords.choose.title}</h3>
      <PasscodeField
        label={lockWords.choose.field}
        value={passcode}
        shown={shown}
        keeper="new-password"
        disabled={disabled}
        onChange={(value) => choose({ passcode: value })}
      />
      {!shown && (
        <PasscodeField
          label={lockWords.choose.again}
          value={again}
          shown={false}
          keeper="new-password"
          disabled={disabled}
          onChange={(value) => choose({ again: value })}
        />
      )}
      <ShowPasscode
        label={lockWords.choose.show}
        shown={shown}
        disabled={disabled}
        onChange={(next) => choose({ shown: next })}
      />
    </>
  );
}

/** What is said before anything was chosen. */
export const NOT_YET: string = wrongWith(UNDECIDED) ?? '';

function wrongWith({ passcode, again, shown, written }: typeof UNDECIDED): string | undefined {
  if (!written) return lockWords.code.missing;
  if (passcode.trim() === '') return lockWords.choose.missing;
  return shown || passcode === again ? undefined : lockWords.choose.differ;
}
