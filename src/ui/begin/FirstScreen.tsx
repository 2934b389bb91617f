import type { ReactNode } from 'react';
import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import type { OpeningId } from '#domain/paths/situation.ts';
import { OPENINGS } from '#domain/paths/situation.ts';
import { EntryIcon } from '../rooms/EntryIcon.tsx';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { useKeepsNothing, useSelected, useSituation, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';

/** The answer that tells nothing stands apart from the others. */
const APART: OpeningId = 'looking';

interface FirstScreenProps {
  readonly name: string;
  /** What stands behind the answers. */
  readonly children?: ReactNode;
}

/**
 * The first question. Each answer is a link, so that it leads on before the page's scripts have come; with them, it is
 * also held for this visit. It isn't stored: whoever opens the device next hasn't asked for it.
 */
export function FirstScreen({ name, children }: FirstScreenProps) {
  const workbook = useWorkbook();
  const { opening } = useSituation();
  const unkept = useKeepsNothing();
  const { kept, keptBefore, keptNowhere } = beginWords.first;
  const isSituationStored = useSelected((all) => all.isSituationStored(), false);
  const choose = (id: OpeningId) => {
    // Whoever comes by their own answer again, to change what stands behind it, finds that as they told it.
    if (id === opening) return;
    // Who is just looking takes back all that they told.
    const others = id === APART ? { under18: undefined, ordered: undefined, noContact: undefined } : {};
    workbook.holdSituation({
      ending: undefined,
      runway: undefined,
      since: undefined,
      ...others,
      ...paths.openings[id].tells,
      opening: id,
    });
  };
  return (
    <Page title={beginWords.first.title} name={name}>
      <p className={styles['kept']}>{beginWords.first.what}</p>
      <ul className={styles['answers']}>
        {OPENINGS.filter((id) => id !== APART).map((id) => (
          <li key={id}>
            <Link
              className={styles['answer']}
              to={paths.openings[id].to}
              onClick={() => choose(id)}
              aria-describedby={paths.openings[id].note && `${id}-note`}
            >
              <span>
                {paths.openings[id].label}
                {opening === id && <span className={styles['current']}> ({beginWords.first.current})</span>}
              </span>
              <EntryIcon name="chevron" />
            </Link>
            {paths.openings[id].note && (
              <p id={`${id}-note`} className={styles['aside']}>
                {paths.openings[id].note}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['apart']}>
        <Link className="button quiet" to={paths.openings[APART].to} onClick={() => choose(APART)}>
          {paths.openings[APART].label}
        </Link>
        <Link className="button quiet" to="/read/ways-therapy-ends#someone-else">
          {beginWords.first.someoneElse}
        </Link>
        <Link className="button quiet" to="/shared-computer">
          {beginWords.first.sharedComputer}
        </Link>
      </p>
      <div className={styles['kept']}>
        <p>
          {unkept ? keptNowhere : isSituationStored ? keptBefore : kept} {!unkept && beginWords.first.written}{' '}
          <Link to="/about/privacy">{beginWords.steps.which.sharedLink}</Link>
        </p>
        <p>
          {beginWords.first.they} {beginWords.first.change}
        </p>
      </div>
      {children}
    </Page>
  );
}
