import { roomDoors } from '#catalogue/doors.ts';
import { doorsWords } from '#catalogue/doors-words.ts';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { DoorList } from './DoorList.tsx';
import { useOpenDoors } from './use-open-doors.ts';
import styles from './doors.module.css';
import { DoorSearch } from './DoorSearch.tsx';

/** Sentences that lead to the page that answers them: by a search, and room by room. */
export function DoorsPage() {
  const isOpen = useOpenDoors();
  return (
    <Page title={doorsWords.title} name={doorsWords.name} lead={doorsWords.lead}>
      <DoorSearch nothing={<WaysOn />} />
      <section className={styles['part']} aria-labelledby="lists">
        <h2 id="lists">{doorsWords.lists}</h2>
        {roomDoors.map(({ id, title, doors: all }) => {
          const doors = all.filter(isOpen);
          return (
            <details key={id} className={styles['room']}>
              <summary>
                {title} <span className={styles['note']}>{doorsWords.sentences(doors.length)}</span>
              </summary>
              <DoorList doors={doors} />
            </details>
          );
        })}
      </section>
      <section className={styles['part']} aria-labelledby="ways">
        <h2 id="ways">{doorsWords.ways}</h2>
        <WaysOn />
      </section>
    </Page>
  );
}

/** Where to go when no sentence is the right one. */
function WaysOn() {
  return (
    <p className={styles['ways']}>
      <Link className="button" to="/rooms">
        {doorsWords.rooms}
      </Link>
      <Link className="button" to="/read/ways-therapy-ends">
        {doorsWords.none}
      </Link>
    </p>
  );
}
