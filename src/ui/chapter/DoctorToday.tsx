import { blockWords } from '#catalogue/blocks.ts';
import { Link } from '../shared/Link.tsx';
import { Cite } from '../sources/Cite.tsx';
import styles from './blocks.module.css';

/** Signs of an illness that can't wait, for somebody whose care has ended or who may be about to end it. */
export function DoctorToday({ isOnHelp = false }: { readonly isOnHelp?: boolean }) {
  const words = blockWords.doctor;
  return (
    <div className={`card ${styles['block']}`} role="group" aria-label={words.label}>
      <p>
        <strong>{words.emergency}</strong>
      </p>
      <ul>
        {words.emergencyItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {!isOnHelp && (
        <p>
          <Cite id={words.emergencySource} />
        </p>
      )}
      <p>
        <strong>{words.title}</strong>
      </p>
      <ul>
        {words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.after}</p>
      {!isOnHelp && (
        <Link className="button" to="/help">
          {words.link}
        </Link>
      )}
    </div>
  );
}
