import { useParams } from 'react-router';
import { beginWords } from '#catalogue/begin-words.ts';
import { quickPaths } from '#catalogue/paths.ts';
import { words } from '#catalogue/words.ts';
import type { QuickPath, Stop } from '#domain/paths/quick-path.ts';
import { Safe } from '../chapter/Safe.tsx';
import { Link } from '../shared/Link.tsx';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { loadWorksheet } from '../worksheet/load-worksheet.ts';
import { ReadFirst } from './ReadFirst.tsx';
import { StopFields } from './StopFields.tsx';
import { StopPage } from './StopPage.tsx';
import styles from './paths.module.css';

function worksheetsOf({ stops }: QuickPath): readonly string[] {
  return [...new Set(Object.values(stops).flatMap(({ fields }) => fields.map(([worksheet]) => worksheet)))];
}

/** A path by its name in the address; undefined for one that isn't there. */
function pathNamed(id: string): QuickPath | undefined {
  return Object.hasOwn(quickPaths, id) ? quickPaths[id] : undefined;
}

/** Loads the worksheets whose fields a path goes through. Never rejects; the page says what is missing. */
export async function loadPath(id: string): Promise<void> {
  const path = pathNamed(id);
  if (path) await Promise.allSettled(worksheetsOf(path).map(loadWorksheet));
}

/** A short way through a few fields, one stop a screen. What is written stands in the worksheets from then on. */
export function PathPage() {
  const { path: id = '', stop: name } = useParams();
  const path = pathNamed(id);
  if (!path) return <MissingPage />;
  const stops = Object.entries(path.stops);
  if (name === undefined) return <Opening id={id} path={path} stops={stops} />;
  const at = stops.findIndex(([each]) => each === name);
  const stop = stops[at]?.[1];
  if (!stop) return <MissingPage />;
  const next = stops[at + 1];
  // The page that follows from the questions is no question.
  const asked = stops.length - 1;
  const above = next ? beginWords.path.step(at + 1, asked, words.app.minutes(stop.minutes)) : words.app.minutes(stop.minutes);
  if (!next) return <StopPage title={stop.title} above={above} worksheets={worksheetsOf(path)} />;
  return (
    <Page title={stop.title} above={above}>
      {stop.plain && <p className={styles['plain']}>{stop.plain}</p>}
      <StopFields fields={stop.fields} />
      <Link className="button lead" to={`/paths/${id}/${next[0]}`}>
        {beginWords.path.next(next[1].title)}
      </Link>
      <Link className="button" to={`/paths/${id}/${stops.at(-1)?.[0]}`}>
        {beginWords.path.toPage}
      </Link>
    </Page>
  );
}

interface OpeningProps {
  readonly id: string;
  readonly path: QuickPath;
  readonly stops: readonly (readonly [name: string, stop: Stop])[];
}

function Opening({ id, path, stops }: OpeningProps) {
  return (
    <Page title={path.title} lead={path.lead}>
      <Safe />
      <ReadFirst />
      <ol className={styles['stops']}>
        {stops.map(([name, { title, minutes }]) => (
          <li key={name}>
            <Link to={`/paths/${id}/${name}`}>{title}</Link>
            <span>{words.app.minutes(minutes)}</span>
          </li>
        ))}
      </ol>
      <p>{beginWords.path.kept}</p>
      <Link className="button quiet" to="/about/privacy">
        {beginWords.steps.which.sharedLink}
      </Link>
      <Link className="button lead" to={`/paths/${id}/${stops[0]?.[0]}`}>
        {beginWords.path.begin}
      </Link>
    </Page>
  );
}
