import { useId } from 'react';
import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import styles from './HelpPage.module.css';
import type { ChosenCountry } from './use-country.ts';

interface CountryChoiceProps {
  readonly chosen: ChosenCountry;
  /** Told before a choice whether it's made with the keyboard, where each arrow on the way is a choice. */
  readonly onTouch: (keyboard: boolean) => void;
}

/** Asks for the country. Nothing on the page waits for the answer. */
export function CountryChoice({ chosen: { country, choose, isStored }, onTouch }: CountryChoiceProps) {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{helpWords.choice.title}</label>
      <select
        id={id}
        value={country?.country ?? ''}
        aria-describedby={`${id}-hint`}
        onKeyDown={() => onTouch(true)}
        onPointerDown={() => onTouch(false)}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{helpWords.choice.none}</option>
        {countries.map(({ country: code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={styles['note']}>
        {isStored ? helpWords.choice.kept : helpWords.choice.forNow}
      </p>
    </div>
  );
}
