import type { LeafField } from '#domain/kinds/field.ts';
import { tellValue } from '#domain/summary/telling.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { dayAndTime, historyWords } from '#catalogue/history-words.ts';
import styles from './history.module.css';

interface WordingsProps {
  readonly field: LeafField;
  /** The latest first. */
  readonly earlier: readonly Earlier[];
  /** Without it they can only be read. */
  readonly onBringBack: ((wording: Earlier) => void) | undefined;
}

/** Earlier wordings with their days, the latest first. */
export function Wordings({ field, earlier, onBringBack }: WordingsProps) {
  return (
    <ol className={styles['wordings']}>
      {earlier.map((wording) => {
        const day = dayAndTime(wording.at);
        return (
          <li key={wording.at} className={styles['wording']}>
            <p className={styles['day']}>{day}</p>
            <p className={styles['words']} dir="auto">
              {tellValue(field, wording.value)}
            </p>
            {onBringBack && (
              <button
                type="button"
                className="button"
                aria-label={historyWords.earlier.backNamed(day)}
                onClick={() => onBringBack(wording)}
              >
                {historyWords.earlier.back}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
