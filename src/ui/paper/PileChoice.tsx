import { useId } from 'react';
import { paperWords } from '#catalogue/paper-words.ts';
import styles from './paper.module.css';

const piles = ['along', 'own', 'both'] as const;

/** Which sheets are printed: those that someone else may see, one's own, or both apart. */
export type Pile = (typeof piles)[number];

interface PileChoiceProps {
  readonly pile: Pile;
  readonly onChoose: (pile: Pile) => void;
}

/** Asks which of two piles to print. */
export function PileChoice({ pile, onChoose }: PileChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles['piles']} aria-describedby={`${id}-apart`}>
      <legend>{paperWords.parts}</legend>
      <p id={`${id}-apart`} className={styles['hint']}>
        {paperWords.apart}
      </p>
      {piles.map((each) => (
        <label key={each} className={styles['pile']}>
          <input type="radio" name={id} value={each} checked={pile === each} onChange={() => onChoose(each)} />
          {paperWords.part[each]}
        </label>
      ))}
    </fieldset>
  );
}
