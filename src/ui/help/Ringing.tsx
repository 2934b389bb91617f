import { helpWords } from '#catalogue/help-words.ts';
import styles from './HelpPage.module.css';

/** The section's id, for links to it. */
export const RINGING = 'when-i-ring';

/** What is true of most lines, for somebody who has never rung one. What differs stands with the line. */
export function Ringing() {
  const words = helpWords.ringing;
  return (
    <section id={RINGING} tabIndex={-1} className={styles['group']} aria-labelledby={`${RINGING}-title`}>
      <h2 id={`${RINGING}-title`}>{words.title}</h2>
      {words.first.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <blockquote className={styles['say']}>
        <p>“{words.ask}”</p>
      </blockquote>
      <p>{words.last}</p>
      <h3>{words.quietTitle}</h3>
      <p>{words.quiet}</p>
      <h3>{words.seenTitle}</h3>
      {words.seen.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{words.unlistedTitle}</h3>
      <p>{words.unlisted}</p>
    </section>
  );
}
