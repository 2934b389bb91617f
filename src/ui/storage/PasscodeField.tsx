import styles from './storage.module.css';
import optionStyles from '../shared/option.module.css';

interface PasscodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly shown: boolean;
  /** What the browser's keeper of passwords may do: fill in the one of this workbook, offer a new one, or keep out. */
  readonly keeper: 'current-password' | 'new-password' | 'off';
  readonly disabled: boolean;
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
}

/** One passcode, as dots or as it is. Without a name, so that no address and no form ever holds it. */
export function PasscodeField({ label, value, shown, keeper, disabled, describedBy, onChange }: PasscodeFieldProps) {
  return (
    <label className={styles['field']}>
      {label}
      <input
        className={styles['input']}
        type={shown ? 'text' : 'password'}
        dir="auto"
        autoComplete={keeper}
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
    <label className={optionStyles['option']}>
      <input type="checkbox" checked={shown} disabled={disabled} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
