import { Link, useParams } from 'react-router';
import { chapters, chapterTexts, openRooms } from '#catalogue/catalogue.ts';
import { source } from '#catalogue/sources.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { words } from '#catalogue/words.ts';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { chapterComponents } from './chapter-components.tsx';
import styles from './chapter.module.css';

/** A chapter: its text, with the worksheet in its place, and its sources at the foot. */
export function ChapterPage() {
  const { chapter: slug = '' } = useParams();
  const entry = chapters.find((each) => each.slug === slug);
  const [Text] = useLoaded(chapterTexts, entry ? [slug] : []);

  if (!entry) return <MissingPage />;
  const room = openRooms.find(({ id }) => id === entry.room);
  return (
    <Page title={entry.title} above={pageWords.chapter.readTime(room?.title ?? '', words.app.minutes(entry.minutes))}>
      {Text ? (
        <div className={styles['text']}>
          <Text components={chapterComponents} />
        </div>
      ) : (
        <p>{words.app.loading}</p>
      )}
      {entry.sources.length > 0 && (
        <section className={styles['sources']} aria-labelledby="sources">
          <h2 id="sources">{pageWords.chapter.sources}</h2>
          <ol>
            {entry.sources.map((id) => {
              const found = source(id);
              return (
                found && (
                  <li key={id} id={`source-${id}`} tabIndex={-1}>
                    <p>
                      {found.authors} ({found.year}). <cite>{found.title}</cite>.{found.in ? ` ${found.in}.` : ''}{' '}
                      {found.doi ? `DOI ${found.doi}` : found.url?.replace(/^https:\/\//, '')}
                    </p>
                    <p>{found.says}</p>
                  </li>
                )
              );
            })}
          </ol>
        </section>
      )}
      <Link className="button" to="/rooms">
        {pageWords.chapter.another}
      </Link>
    </Page>
  );
}
