import { useParams } from 'react-router';
import { beginWords } from '#catalogue/begin-words.ts';
import { openRooms } from '#catalogue/chapters.ts';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { EntryList } from './EntryList.tsx';

/** Everything that can be read and written, room by room. */
export function RoomsPage() {
  return (
    <Page title={beginWords.workbook.title} lead={beginWords.workbook.lead}>
      {openRooms.map((room) => (
        <section key={room.id} className="card" aria-labelledby={room.id}>
          <h2 id={room.id}>{room.title}</h2>
          <EntryList chapters={room.chapters} worksheets={room.worksheets} />
        </section>
      ))}
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
      <section className="card" aria-label={room.title}>
        <EntryList chapters={room.chapters} worksheets={room.worksheets} />
      </section>
    </Page>
  );
}
