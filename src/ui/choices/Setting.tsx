import { useId } from 'react';
import { SETTINGS } from '#workbook/memory/settings.ts';
import { useReadOnly, useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './Setting.module.css';
import optionStyles from '../shared/option.module.css';

interface SettingProps {
  /** The leaf of the settings document that holds it. */
  readonly name: string;
  readonly title: string;
  readonly options: Readonly<Record<string, string>>;
  /** What holds until something is chosen. */
  readonly standard: string;
  /** What stands below, a paragraph each. */
  readonly hints?: readonly string[];
}

const NO_HINTS: readonly string[] = [];

/** One setting of this device: one of a few. Kept as soon as it's picked. */
export function Setting({ name, title, options, standard, hints = NO_HINTS }: SettingProps) {
  const id = useId();
  const workbook = useWorkbook();
  const readOnly = useReadOnly(SETTINGS);
  const chosen = useSelected((all) => all.setting(name), undefined) ?? standard;
  return (
    <fieldset
      className={`card ${styles['setting']}`}
      disabled={readOnly}
      {...(hints.length > 0 && { 'aria-describedby': `${id}-hint` })}
    >
      <legend>{title}</legend>
      <div className={styles['options']}>
        {Object.entries(options).map(([option, label]) => (
          <label key={option} className={optionStyles['option']}>
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
      {hints.length > 0 && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hints.map((hint) => (
            <p key={hint}>{hint}</p>
          ))}
        </div>
      )}
    </fieldset>
  );
}
