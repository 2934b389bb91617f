import styles from './storage.module.css';

interface PasscodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly shown: boolean;
  /** A new one is never filled in by the browser with one that it keeps. */
  readonly isNew: boolean;
  readonly disabled: boolean;
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
}

/** One passcode, as dots or as it is. Without a name, so that no address and no form ever holds it. */
export function PasscodeField({ label, value, shown, isNew, disabled, describedBy, onChange }: PasscodeFieldProps) {
  return (
    <label className={styles['field']}>
      {label}
      <input
        className={styles['input']}
        type={shown ? 'text' : 'password'}
        dir="auto"
        autoComplete={isNew ? 'new-password' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        disabled={disabled}
        {...(describedBy && { 'aria-describedby': describedBy })}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

interface ShowPasscodeProps {
  readonly label: string;
  readonly shown: boolean;
  readonly disabled: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Shows what is typed in the passcode's field, or hides it. */
export function ShowPasscode({ label, shown, disabled, onChange }: ShowPasscodeProps) {
  return (
    <label className={styles['option']}>
      <input type="checkbox" checked={shown} disabled={disabled} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
