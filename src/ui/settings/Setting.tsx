import { useId } from 'react';
import { SETTINGS } from '#workbook/memory/settings.ts';
import { useReadOnly, useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './SettingsPage.module.css';

interface SettingProps {
  /** The leaf of the settings document that holds it. */
  readonly name: string;
  readonly title: string;
  readonly options: Readonly<Record<string, string>>;
  /** What holds until something is chosen. */
  readonly standard: string;
  readonly hint?: string;
}

/** One setting, of which one option holds. */
export function Setting({ name, title, options, standard, hint }: SettingProps) {
  const id = useId();
  const workbook = useWorkbook();
  const readOnly = useReadOnly(SETTINGS);
  const chosen = useSelected((all) => all.setting(name), undefined) ?? standard;
  return (
    <fieldset className={`card ${styles['setting']}`} disabled={readOnly} {...(hint && { 'aria-describedby': `${id}-hint` })}>
      <legend>{title}</legend>
      <div className={styles['options']}>
        {Object.entries(options).map(([option, label]) => (
          <label key={option} className={styles['option']}>
            <input
              type="radio"
              name={id}
              value={option}
              checked={chosen === option}
              onChange={() => workbook.set(name, option)}
            />
            {label}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
