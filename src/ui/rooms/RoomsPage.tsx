import { useParams } from 'react-router';
import { beginWords } from '#catalogue/begin-words.ts';
import type { Room } from '#catalogue/chapters.ts';
import { openRooms } from '#catalogue/chapters.ts';
import { endingChapters, paths } from '#catalogue/paths.ts';
import { isNeverFor } from '#domain/paths/guard.ts';
import { Link } from '../shared/Link.tsx';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { RoomDrawing } from '../shared/RoomDrawing.tsx';
import { useSelected, useSituation } from '../shared/workbook-context.tsx';
import { EntryList } from './EntryList.tsx';
import styles from './RoomsPage.module.css';

/** Everything that can be read and written, room by room. */
export function RoomsPage() {
  return (
    <Page title={beginWords.workbook.title} lead={beginWords.workbook.lead}>
      <Link className="button" to="/doors">
        {beginWords.workbook.doors}
      </Link>
      {openRooms.map((room) => (
        <section key={room.id} className="card" aria-labelledby={room.id}>
          <div className={styles['head']}>
            <RoomDrawing room={room.id} size={48} />
            <h2 id={room.id}>{room.title}</h2>
          </div>
          <RoomEntries room={room} />
        </section>
      ))}
      <Link className="button" to="/paper">
        {beginWords.workbook.paper}
      </Link>
    </Page>
  );
}

/** What stands in one room. */
export function RoomPage() {
  const { room: id } = useParams();
  const room = openRooms.find((each) => each.id === id);
  if (!room) return <MissingPage />;
  return (
    <Page title={room.title} lead={beginWords.workbook.lead}>
      <div className={styles['above']}>
        <RoomDrawing room={room.id} size={96} />
      </div>
      <section className="card" aria-label={room.title}>
        <RoomEntries room={room} open />
      </section>
    </Page>
  );
}

interface RoomEntriesProps {
  readonly room: Room;
  /** Whether the pages of the endings stand open. */
  readonly open?: boolean;
}

/** What stands in a room; the pages of the endings, of which most readers need one, folded up. */
function RoomEntries({ room, open = false }: RoomEntriesProps) {
  const situation = useSituation();
  const written = useSelected((all) => all.documentIds().join(' '), '').split(' ');
  const isOpen = (step: string) => !isNeverFor(step, situation, paths);
  const chapters = room.chapters.filter(({ slug }) => isOpen(`read ${slug}`));
  // What somebody wrote stays within reach, whatever they have told since.
  const worksheets = room.worksheets.filter(({ id }) => isOpen(`write ${id}`) || written.includes(id));
  const ofEndings = chapters.filter(({ slug }) => endingChapters.has(slug));
  return (
    <>
      <EntryList chapters={chapters.filter((chapter) => !ofEndings.includes(chapter))} worksheets={worksheets} />
      {ofEndings.length > 0 && (
        <details className={styles['folded']} open={open}>
          <summary>{beginWords.workbook.endings}</summary>
          <EntryList chapters={ofEndings} worksheets={[]} />
        </details>
      )}
    </>
  );
}
