import { blockWords } from '#catalogue/blocks.ts';
import { Link } from '../shared/Link.tsx';
import { Cite } from '../sources/Cite.tsx';
import styles from './blocks.module.css';

/** What to do about a medicine: not to stop, who to ask, and what to do where it has been stopped. */
export function Medicines() {
  const words = blockWords.medicines;
  return (
    <div className={`card ${styles['block']}`} role="group" aria-label={words.label}>
      <p>
        <strong>{words.order}</strong> {words.why} <Cite id={words.whySource} />
      </p>
      <p>{words.ask}</p>
      <p>
        <strong>{words.stopped}</strong> {words.stoppedWhy} <Cite id={words.stoppedWhySource} /> {words.stoppedAct}
      </p>
      <Link className="button" to="/help#medicines">
        {words.line}
      </Link>
      <p>{words.crisis}</p>
      <Link className="button" to="/help">
        {words.crisisLink}
      </Link>
    </div>
  );
}
