import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { beginWords } from '#catalogue/begin-words.ts';
import type { ChapterEntry } from '#catalogue/chapters.ts';
import { chapterBySlug } from '#catalogue/chapters.ts';
import type { BeginStep } from '#catalogue/paths.ts';
import { BEGIN_STEPS, paths } from '#catalogue/paths.ts';
import { whenQuestion } from '#catalogue/when-question.ts';
import { canBeAskedWhen, pathFor } from '#domain/paths/path.ts';
import type { Runway, Situation, TimeSince } from '#domain/paths/situation.ts';
import { isAfterDeath, UNSAFE } from '#domain/paths/situation.ts';
import { Link } from '../shared/Link.tsx';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { useKeepsNothing, useSituation, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';
import { FirstScreen } from './FirstScreen.tsx';
import { KeepAnswer } from './KeepAnswer.tsx';
import { OwnWord } from './OwnWord.tsx';
import { SituationChoice } from './SituationChoice.tsx';
import { WhichEnding } from './WhichEnding.tsx';

const screens: Readonly<Record<BeginStep, () => ReactNode>> = {
  which: () => <WhichEnding />,
  when: () => <When />,
  words: () => <Words />,
};

/** What stands at the head of each question; `leadNowhere` where nothing is kept. */
interface StepWords {
  readonly title: string;
  readonly lead: string;
  readonly leadNowhere?: string;
}

function isStep(step: string): step is BeginStep {
  return BEGIN_STEPS.some((each) => each === step);
}

/** The questions of the beginning, one a screen; each can be skipped, and changed at any time. */
export function BeginPage() {
  const { step } = useParams();
  const unkept = useKeepsNothing();
  const situation = useSituation();
  const { opening } = situation;
  if (step === undefined) return <FirstScreen name={beginWords.first.name} />;
  if (!isStep(step)) return <MissingPage />;
  const Screen = screens[step];
  const { title, lead, leadNowhere = lead }: StepWords = beginWords.steps[step];
  return (
    <Page
      title={(step === 'when' && whenQuestion(situation)) || title}
      lead={unkept ? leadNowhere : lead}
      name={beginWords.first.name}
    >
      <Screen />
      <Next after={step} />
      {/* Behind the way on: it goes once something is picked, and nothing moves then. Never suggested of someone unsafe. */}
      {opening !== UNSAFE && <KeepAnswer key={step} />}
    </Page>
  );
}

/**
 * On to what helps: after the ending, the page that comes first for it; after the others, Today. What can be told beside it
 * stands below.
 */
function Next({ after }: { readonly after: BeginStep }) {
  const situation = useSituation();
  const chapter = after === 'which' && firstChapter(situation);
  const question = after === 'which' && whenQuestion(situation);
  return (
    <div className={styles['next']}>
      <Link className="button lead" to={chapter ? `/read/${chapter.slug}` : '/'}>
        {chapter ? beginWords.toChapter(chapter.title) : beginWords.done}
      </Link>
      {question && (
        <Link className="button quiet" to="/begin/when">
          {question}
        </Link>
      )}
      {after === 'when' && (
        <Link className="button quiet" to="/begin/words">
          {beginWords.toWords}
        </Link>
      )}
    </div>
  );
}

/** The chapter that a situation puts first. */
function firstChapter(situation: Situation): ChapterEntry | undefined {
  const read = pathFor(situation, paths).steps.find((step) => 'read' in step);
  return read && chapterBySlug(read.read);
}

function When() {
  const { tellSituation } = useWorkbook();
  const { runways, since } = canBeAskedWhen(useSituation(), paths);
  const wording = beginWords.steps.when;
  const only = (labels: Readonly<Record<string, string>>, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, labels[id] ?? id]));
  return (
    <>
      {runways.length > 0 && (
        <SituationChoice
          part="runway"
          name="when"
          legend={wording.ahead}
          options={only(wording.runways, runways)}
          tell={(id) => tellSituation({ runway: id as Runway | undefined, since: undefined })}
        />
      )}
      {since.length > 0 && (
        <SituationChoice
          part="since"
          name="when"
          legend={runways.length > 0 ? wording.over : wording.ago}
          options={only(wording.since, since)}
          tell={(id) => tellSituation({ since: id as TimeSince | undefined, runway: undefined })}
        />
      )}
    </>
  );
}

function Words() {
  const { word, wordDied, wordHint, wordSuggestions, wordSuggestionsDied, therapist, therapistHint, therapistSuggestions } =
    beginWords.steps.words;
  const died = isAfterDeath(useSituation());
  return (
    <>
      <OwnWord
        part="word"
        label={died ? wordDied : word}
        hint={wordHint}
        suggestions={died ? wordSuggestionsDied : wordSuggestions}
      />
      <OwnWord part="therapist" label={therapist} hint={therapistHint} suggestions={therapistSuggestions} />
    </>
  );
}
