import { useId } from 'react';
import { paperWords } from '#catalogue/paper-words.ts';
import styles from './paper.module.css';

const parts = ['along', 'own', 'both'] as const;

/** Which sheets are printed: those that someone else may see, one's own, or both apart. */
export type Part = (typeof parts)[number];

interface PartChoiceProps {
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** Asks which of two piles to print. */
export function PartChoice({ part, onChoose }: PartChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles['parts']} aria-describedby={`${id}-apart`}>
      <legend>{paperWords.parts}</legend>
      <p id={`${id}-apart`} className={styles['hint']}>
        {paperWords.apart}
      </p>
      {parts.map((each) => (
        <label key={each} className={styles['part']}>
          <input type="radio" name={id} value={each} checked={part === each} onChange={() => onChoose(each)} />
          {paperWords.part[each]}
        </label>
      ))}
    </fieldset>
  );
}
