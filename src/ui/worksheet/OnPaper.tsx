import { useEffect, useState } from 'react';
import { peopleWords } from '#catalogue/people-words.ts';
import { peopleToCall } from '#domain/helplines/people.ts';
import { useSelected } from '../shared/workbook-context.tsx';
import styles from './OnPaper.module.css';

/** At the head of a worksheet that somebody prints from the browser: it's their own, with all that they wrote on it. */
export function OwnPrint() {
  return <p className={`${styles['paper']} ${styles['head']}`}>{peopleWords.forMyself}</p>;
}

/** Nobody prints a page so soon after it stands, and the first key shouldn't share its time with the numbers. */
const AT_REST_MS = 800;

/**
 * People to call, at the foot of what is printed from the browser. The numbers come once the page is at rest, since the
 * first worksheet doesn't wait for them; until then it says what is true everywhere.
 */
export function PeopleOnPaper() {
  const code = useSelected((all) => all.setting('country'), undefined);
  const [people, setPeople] = useState<readonly string[]>([peopleWords.atLeast]);
  useEffect(() => {
    let here = true;
    const load = () =>
      void import('#catalogue/helplines.ts').then(
        ({ countries }) =>
          here &&
          setPeople(
            peopleToCall(
              countries.find(({ country }) => country === code),
              countries,
              peopleWords,
            ),
          ),
        // Offline before all of Fledge is on the device: the line that stands there stays.
        () => undefined,
      );
    const timer = setTimeout(load, AT_REST_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [code]);
  return (
    <footer className={`${styles['paper']} ${styles['foot']}`}>
      {people.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}
