import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { Link } from '../shared/Link.tsx';
import styles from './WorksheetForm.module.css';

/** Ground under the feet, in reach on every screen of a sheet that can hurt, and the way out of it. */
export function Pause() {
  const { open, text, stop, more } = worksheetWords.pause;
  return (
    <details className={styles['pause']}>
      <summary>{open}</summary>
      <div className={`card ${styles['intro']}`}>
        {text.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Link className="button lead" to="/">
          {stop}
        </Link>
        <Link className="button" to="/read/when-it-gets-too-much">
          {more}
        </Link>
      </div>
    </details>
  );
}
