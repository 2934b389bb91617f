import type { Value } from '#domain/documents/document.ts';
import { thenNowKey } from '#domain/figures/then-now.ts';
import type { ScaleField, ThenNowField } from '#domain/kinds/field.ts';
import { tellValue } from '#domain/summary/telling.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { dayAndTime, historyWords } from '#catalogue/history-words.ts';
import styles from './history.module.css';

interface RatingsProps {
  readonly field: ScaleField | ThenNowField;
  /** The latest first. */
  readonly earlier: readonly Earlier[];
  readonly present: Value | undefined;
  /** Without it they can only be read. */
  readonly onBringBack: ((rating: Earlier) => void) | undefined;
}

/** Earlier ratings from the first to the latest, and below them the present one: then and now on one list. */
export function Ratings({ field, earlier, present, onBringBack }: RatingsProps) {
  const told = (value: Value) => (typeof value === 'number' ? historyWords.earlier.rating(value) : tellValue(field, value));
  return (
    <>
      <p>
        {historyWords.earlier.ratings} {thenNowKey({ ...field, words: field.telling.figure })}
      </p>
      <ol className={styles['ratings']}>
        {[...earlier].reverse().map((rating) => {
          const day = dayAndTime(rating.at);
          return (
            <li key={rating.at} className={styles['rating']}>
              <span className={styles['day']}>{day}</span>
              <strong>{told(rating.value)}</strong>
              {onBringBack && (
                <button
                  type="button"
                  className={`button quiet ${styles['back']}`}
                  aria-label={historyWords.earlier.backNamed(day)}
                  onClick={() => onBringBack(rating)}
                >
                  {historyWords.earlier.back}
                </button>
              )}
            </li>
          );
        })}
        {present !== undefined && (
          <li className={styles['rating']}>
            <span className={styles['day']}>{historyWords.earlier.now}</span>
            <strong>{told(present)}</strong>
          </li>
        )}
      </ol>
    </>
  );
}
