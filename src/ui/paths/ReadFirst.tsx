import { beginWords } from '#catalogue/begin-words.ts';
import { Link } from '../shared/Link.tsx';
import styles from './paths.module.css';

const { title, links } = beginWords.path.readFirst;

/** What is read before anything is planned, each as a line in the first person that leads there. */
export function ReadFirst() {
  return (
    <section className={`card ${styles['first']}`} aria-labelledby="read-first">
      <h2 id="read-first">{title}</h2>
      <Lines />
    </section>
  );
}

/** The same, folded up where most readers come for something else. */
export function ReadFirstFolded() {
  return (
    <details className={`card ${styles['first']}`}>
      <summary>{beginWords.steps.which.readFirst}</summary>
      <Lines />
    </details>
  );
}

function Lines() {
  return (
    <ul>
      {links.map(({ to, label }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
