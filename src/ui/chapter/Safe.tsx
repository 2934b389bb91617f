import { pageWords } from '#catalogue/page-words.ts';
import { words } from '#catalogue/words.ts';
import { Link } from '../shared/Link.tsx';
import styles from './Safe.module.css';

/** The way to people who answer, as a button of its own. */
export function Help() {
  return (
    <Link className={`button ${styles['help']}`} to="/help">
      {words.app.helpNow}
    </Link>
  );
}

/** The question about tonight, with the way to people who answer, apart from the text. */
export function Safe() {
  return (
    <div className={styles['safe']} role="group" aria-label={pageWords.chapter.safeLabel}>
      <p>{pageWords.chapter.helpQuestion}</p>
      <Help />
    </div>
  );
}
