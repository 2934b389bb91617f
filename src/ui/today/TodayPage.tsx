import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import { whenQuestion } from '#catalogue/when-question.ts';
import type { Path } from '#domain/paths/path.ts';
import { pathFor, withFittingTime } from '#domain/paths/path.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { isAfterDeath, UNSAFE } from '#domain/paths/situation.ts';
import { FirstScreen } from '../begin/FirstScreen.tsx';
import { KeepAnswer } from '../begin/KeepAnswer.tsx';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { useKeepsNothing, useSituation } from '../shared/workbook-context.tsx';
import { BackupReminder } from '../storage/BackupReminder.tsx';
import { StepList } from './StepList.tsx';
import styles from './today.module.css';
import { toldAsLine } from './told-as-line.ts';
import { PutAwayAgain } from './PutAwayAgain.tsx';
import type { LastWritten } from './use-resume.ts';
import { useLastWritten, useResume } from './use-resume.ts';
import { WholePath } from './WholePath.tsx';

/** How many steps are shown as what comes first; the others are one tap away. */
const FIRST = 3;

const [forYoung] = beginWords.steps.which.under18.links;

/** The first page: the opening question until it is answered, then what comes first; in both, the way to where the reader was. */
export function TodayPage() {
  const situation = useSituation();
  const lastWritten = useLastWritten();
  const begun = situation.opening !== undefined || situation.ending !== undefined;
  if (begun) return <Today situation={situation} lastWritten={lastWritten} />;
  return <FirstScreen name={beginWords.today.title}>{lastWritten && <Resume last={lastWritten} quiet />}</FirstScreen>;
}

interface TodayProps {
  readonly situation: Situation;
  readonly lastWritten: LastWritten | undefined;
}

function Today({ situation, lastWritten }: TodayProps) {
  const path = pathFor(situation, paths);
  const { opening, ending, runway, since, under18 } = withFittingTime(situation, paths);
  const died = isAfterDeath(situation);
  // Asked for here, and not on the way in: what helps comes first.
  const question = (runway ?? since) ? undefined : whenQuestion(situation);
  const unkept = useKeepsNothing();
  // After harm, a death or a sudden stop, nobody is sent to a sheet first.
  const isRaw = path.tone === 'raw';
  const resume = lastWritten && <Resume last={lastWritten} quiet={isRaw} />;
  return (
    <Page title={beginWords.today.title} lead={beginWords.today.leads[path.tone]}>
      {!isRaw && resume}
      <Steps path={path} question={path.sessionAhead ? question : undefined} />
      {isRaw && resume}
      <PutAwayAgain />
      {path.sessionAhead && (
        <section className="card" aria-labelledby="your-page">
          <h2 id="your-page">{beginWords.today.page}</h2>
          <p>{beginWords.today.pageLead}</p>
          <Link className="button" to="/summary">
            {beginWords.today.toPage}
          </Link>
        </section>
      )}
      <section className="card aside" aria-labelledby="tonight">
        <h2 id="tonight">{beginWords.today.aside}</h2>
        <p>{beginWords.today.asideText}</p>
        <Link className="button" to="/help">
          {beginWords.today.asideLink}
        </Link>
        {under18 && (
          <Link className="button" to={forYoung.to}>
            {forYoung.label}
          </Link>
        )}
      </section>
      <section className="card" aria-labelledby="told">
        <h2 id="told">{beginWords.today.changeTitle}</h2>
        {/* Folded: whoever looks over a shoulder doesn't see it. Nor is keeping it suggested to someone who isn't safe. */}
        <details className={styles['folded']}>
          <summary>{beginWords.today.showTold}</summary>
          <p>{toldAsLine(situation)}</p>
          {opening === UNSAFE && <KeepAnswer />}
        </details>
        {opening !== UNSAFE && <KeepAnswer />}
        {since && !died && (
          <Link className="button" to="/begin/when">
            {beginWords.today.when}
          </Link>
        )}
        {/* The first screen would take back what is told already. */}
        {(died || (!ending && (opening === 'just-ended' || opening === 'while-ago'))) && (
          <Link className="button" to="/begin/which">
            {beginWords.today.more}
          </Link>
        )}
        {question && !path.sessionAhead && (
          <Link className="button" to="/begin/when">
            {question}
          </Link>
        )}
        <Link className="button" to="/begin">
          {beginWords.today.change}
        </Link>
        <Link className="button quiet" to="/begin/words">
          {beginWords.toWords}
        </Link>
      </section>
      <p>{unkept ? beginWords.first.keptNowhere : beginWords.today.kept}</p>
      <Link className="button quiet" to="/about/privacy">
        {beginWords.steps.which.sharedLink}
      </Link>
      <BackupReminder />
      <Link className="button quiet" to="/install">
        {beginWords.today.install}
      </Link>
    </Page>
  );
}

/** Back to the screen on which somebody stopped writing. */
function Resume({ last, quiet }: { readonly last: LastWritten; readonly quiet: boolean }) {
  const { to, label } = useResume(last);
  return (
    <Link className={quiet ? 'button' : 'button lead'} to={to}>
      {label}
    </Link>
  );
}

function Steps({ path, question }: { readonly path: Path; readonly question: string | undefined }) {
  const later = path.steps.slice(FIRST);
  return (
    <section className="card" aria-labelledby="first">
      <h2 id="first">{beginWords.today.path}</h2>
      <StepList steps={path.steps.slice(0, FIRST)} />
      {question && (
        <Link className="button" to="/begin/when">
          {question}
        </Link>
      )}
      {later.length > 0 && (
        // In the first days of something bad the rest of the way isn't spread out before anyone.
        <details className={styles['folded']} open={path.tone !== 'raw'}>
          <summary>{beginWords.today.after}</summary>
          <WholePath steps={later} />
        </details>
      )}
      <Link className="button quiet" to="/doors">
        {beginWords.workbook.doors}
      </Link>
      <Link className="button quiet" to="/rooms">
        {beginWords.today.all}
      </Link>
    </section>
  );
}
