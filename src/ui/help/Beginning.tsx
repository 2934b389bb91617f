import { helpWords } from '#catalogue/help-words.ts';
import styles from './HelpPage.module.css';
import { RINGING } from './Ringing.tsx';

/** For somebody who has no phone, doesn't know how to begin, or has never rung such a line. */
export function Beginning() {
  const words = helpWords.danger;
  return (
    <div className={styles['group']}>
      <p>{words.hospital}</p>
      <h3 id="how-to-begin">{words.sayTitle}</h3>
      <blockquote className={styles['say']} aria-labelledby="how-to-begin">
        {words.say.map((sentence) => (
          <p key={sentence}>“{sentence}”</p>
        ))}
      </blockquote>
      <a className={styles['jump']} href={`#${RINGING}`}>
        {helpWords.ringing.title}
      </a>
    </div>
  );
}
