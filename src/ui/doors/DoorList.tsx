import { behind } from '#catalogue/doors.ts';
import type { Door } from '#domain/doors/door.ts';
import { EntryIcon } from '../rooms/EntryIcon.tsx';
import { Link } from '../shared/Link.tsx';
import styles from './doors.module.css';

/** Doors as links, each with the page behind it. */
export function DoorList({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <ul className={styles['doors']}>
      {doors.map((door) => (
        <li key={door.says}>
          <Link className={styles['door']} to={door.to}>
            <span className={styles['words']}>
              <span className={styles['says']}>{door.says}</span>
              <span className={styles['note']}>{behind(door)}</span>
            </span>
            <EntryIcon name="chevron" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
