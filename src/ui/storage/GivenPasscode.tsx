import { useState } from 'react';
import { storageWords } from '#catalogue/storage-words.ts';
import { PasscodeField, ShowPasscode } from './PasscodeField.tsx';
import styles from './storage.module.css';

const said = storageWords.restore;

interface GivenPasscodeProps {
  readonly disabled: boolean;
  readonly onGiven: (passcode: string) => void;
}

/** Asks for the passcode that a backup was saved with. What was typed stays, so that a slip can be mended. */
export function GivenPasscode({ disabled, onGiven }: GivenPasscodeProps) {
  const [passcode, setPasscode] = useState('');
  const [shown, setShown] = useState(false);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!disabled && passcode.trim() !== '') onGiven(passcode);
      }}
    >
      <PasscodeField
        label={said.passcode}
        value={passcode}
        shown={shown}
        keeper="off"
        disabled={disabled}
        onChange={setPasscode}
      />
      <ShowPasscode label={said.show} shown={shown} disabled={disabled} onChange={setShown} />
      <button type="submit" className="button" disabled={disabled}>
        {said.open}
      </button>
    </form>
  );
}
