import { blockWords } from '#catalogue/blocks.ts';
import { Link } from '../shared/Link.tsx';
import styles from './blocks.module.css';

/** Whose job it was to keep the line, where a page comes to speak of it. */
export function CrossedLine() {
  const { label, says, link } = blockWords.beforeYouGo['crossed-line'];
  return (
    <div className={`card ${styles['block']}`} role="group" aria-label={label}>
      <p>{says}</p>
      <Link className="button" to="/read/not-safe">
        {link}
      </Link>
    </div>
  );
}
