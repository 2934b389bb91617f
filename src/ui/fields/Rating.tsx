import { useId } from 'react';
import { SCALE_MAX } from '#domain/figures/then-now.ts';
import { words } from '#catalogue/words.ts';
import styles from './Rating.module.css';

interface RatingProps {
  /** What is rated, when the prompt alone doesn't say it: 'Then', 'Now'. */
  readonly label?: string;
  /** Labels the slider instead of `label`. */
  readonly labelledBy?: string;
  readonly id?: string;
  readonly describedBy?: string | undefined;
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  readonly tone: 'then' | 'now';
  readonly readOnly: boolean;
}

const MIDDLE = SCALE_MAX / 2;

/** The rating that a slider holds; `null` before it was touched. */
export function readRating(input: HTMLInputElement): number | null {
  // Before hydration nothing has marked it as set, but its value may have moved.
  return input.dataset['set'] === 'yes' || input.value !== String(MIDDLE) ? Number(input.value) : null;
}

/** Puts a rating into a slider; `null` makes it unset. */
export function showRating(input: HTMLInputElement, value: number | null): void {
  input.dataset['set'] = value === null ? 'no' : 'yes';
  input.value = String(value ?? MIDDLE);
}

/** Whether something that an event came from is a slider. */
export function isSlider(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'range';
}

/** Marks a slider as set where it stands, so that the middle can be chosen by a tap, Enter or the space bar. */
export function setWhereItStands(target: EventTarget | null): boolean {
  if (!isSlider(target)) return false;
  target.dataset['set'] = 'yes';
  return true;
}

/** A slider from 0 to 10 that is unset until it is touched. Its value is read and shown by the field around it. */
export function Rating({ label, labelledBy, id, describedBy, low, high, value, tone, readOnly }: RatingProps) {
  const ownId = useId();
  const slider = id ?? ownId;
  const spoken = value === null ? words.worksheet.notSet : words.worksheet.rating(value, low, high);
  return (
    <div className={styles['rating']} data-tone={tone}>
      <div className={styles['line']}>
        {label && <label htmlFor={slider}>{label}</label>}
        <span className={styles['value']} aria-hidden="true">
          {value ?? words.worksheet.notSet}
        </span>
      </div>
      <input
        id={slider}
        type="range"
        min={0}
        max={SCALE_MAX}
        step={1}
        defaultValue={MIDDLE}
        data-tone={tone}
        className={styles['slider']}
        disabled={readOnly}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-valuetext={spoken}
      />
      <div className={styles['ends']} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}
