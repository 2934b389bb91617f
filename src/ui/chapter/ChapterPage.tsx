import { useParams } from 'react-router';
import { blocksAtFoot, sourcesOfBlock } from '#catalogue/blocks.ts';
import { roomTitle, worksheets } from '#catalogue/catalogue.ts';
import { chapterBySlug, chapterTexts } from '#catalogue/chapters.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { language, words } from '#catalogue/words.ts';
import { Link } from '../shared/Link.tsx';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { SourcesAtFoot } from '../sources/SourceList.tsx';
import { loadWorksheet } from '../worksheet/load-worksheet.ts';
import { BeforeYouGo } from './BeforeYouGo.tsx';
import { chapterComponents } from './chapter-components.tsx';
import styles from './chapter.module.css';

/** Loads a chapter's text, and the worksheets of its room, which may stand in it. Never rejects. */
export async function loadChapter(slug: string): Promise<void> {
  const room = chapterBySlug(slug)?.room;
  const inRoom = worksheets.filter((each) => each.room === room).map(({ id }) => id);
  await Promise.allSettled([chapterTexts.load(slug), ...inRoom.map(loadWorksheet)]);
}

/** A chapter: its text, with the worksheet in its place, and its sources at the foot. */
export function ChapterPage() {
  const { chapter: slug = '' } = useParams();
  const entry = chapterBySlug(slug);
  const [Text] = useLoaded(chapterTexts, entry ? [slug] : []);

  const blocks = blocksAtFoot(slug);

  if (!entry) return <MissingPage />;
  return (
    <Page
      title={entry.title}
      above={
        entry.isForWorstHours
          ? words.app.minutes(entry.minutes)
          : pageWords.chapter.readTime(roomTitle(entry.room), words.app.minutes(entry.minutes))
      }
    >
      {Text ? (
        <div className={styles['text']} {...(entry.language !== language.tag && { lang: entry.language, dir: 'ltr' })}>
          <Text components={chapterComponents} />
        </div>
      ) : (
        <p>{words.app.loading}</p>
      )}
      {Text && <BeforeYouGo blocks={blocks} />}
      <SourcesAtFoot ids={[...new Set([...entry.sources, ...blocks.flatMap(sourcesOfBlock)])]} />
      <Link className="button" to={entry.isForWorstHours ? '/' : '/rooms'}>
        {entry.isForWorstHours ? pageWords.chapter.today : pageWords.chapter.another}
      </Link>
    </Page>
  );
}
