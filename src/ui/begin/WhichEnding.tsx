import { useState } from 'react';
import { beginWords } from '#catalogue/begin-words.ts';
import { commonEndings, endingGroups, paths } from '#catalogue/paths.ts';
import { CIRCUMSTANCES, isAfterDeath, SITUATION } from '#domain/paths/situation.ts';
import type { Circumstance, EndingId } from '#domain/paths/situation.ts';
import { ReadFirstFolded } from '../paths/ReadFirst.tsx';
import { Link } from '../shared/Link.tsx';
import { useKeepsNothing, useReadOnly, useSituation, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';
import { SituationChoice } from './SituationChoice.tsx';

/**
 * The endings: the common ones at once, the others folded up in groups by where they come from, and what may hold beside
 * them. What is chosen already is never behind a fold.
 */
export function WhichEnding() {
  const readOnly = useReadOnly(SITUATION);
  const unkept = useKeepsNothing();
  const wording = beginWords.steps.which;
  // Nobody whose therapist died looks for theirs among sessions to come. Taken once: nothing moves under a finger.
  const situation = useSituation();
  const [died] = useState(isAfterDeath(situation));
  const { ending } = situation;
  const isOther = useOnce(died || (ending !== undefined && !commonEndings.includes(ending)));
  const isMore = useOnce(CIRCUMSTANCES.some((part) => situation[part]));
  const groups = Object.entries(endingGroups);
  const { tellSituation } = useWorkbook();
  const choice = (legend: string, ids: readonly EndingId[]) => (
    <SituationChoice
      key={legend}
      part="ending"
      name="ending"
      legend={legend}
      options={Object.fromEntries(ids.map((id) => [id, paths.endings[id].label]))}
      tell={(id) => tellSituation({ ending: id as EndingId | undefined })}
    />
  );
  const common = choice(wording.common, commonEndings);
  const others = (
    <details key="others" className={`card ${styles['more']}`} open={isOther}>
      <summary>{wording.others}</summary>
      {(died ? [...groups].reverse() : groups).map(([group, ids]) =>
        choice(
          wording.groups[group as keyof typeof wording.groups],
          ids.filter((id) => died || !commonEndings.includes(id)),
        ),
      )}
    </details>
  );
  return (
    <>
      <details className={`card ${styles['more']}`}>
        <summary>{wording.shared}</summary>
        {unkept ? (
          <p>{beginWords.first.keptNowhere}</p>
        ) : (
          <>
            <p>{wording.sharedLead}</p>
            <p>{wording.onPurpose(beginWords.keep.keep)}</p>
          </>
        )}
        <Link className="button" to="/about/privacy">
          {wording.sharedLink}
        </Link>
      </details>
      <ReadFirstFolded />
      {died ? others : [common, others]}
      <details className={`card ${styles['more']}`} open={isMore}>
        <summary id="circumstances">{wording.circumstances}</summary>
        <fieldset className={styles['group']} disabled={readOnly} aria-labelledby="circumstances">
          {CIRCUMSTANCES.map((part) => (
            <CircumstanceChoice key={part} part={part} />
          ))}
        </fieldset>
      </details>
      <p>{wording.none}</p>
    </>
  );
}

/** Whether something has held once: what was unfolded for it then isn’t folded up again under a finger. */
function useOnce(holds: boolean): boolean {
  const [held, setHeld] = useState(holds);
  if (holds && !held) setHeld(true);
  return held || holds;
}

/** Something that holds beside any ending, and where it leads once it is ticked. */
function CircumstanceChoice({ part }: { readonly part: Circumstance }) {
  const { tellSituation } = useWorkbook();
  const checked = useSituation()[part] ?? false;
  const { label, note, links } = beginWords.steps.which[part];
  return (
    <>
      <label className={styles['option']}>
        <input
          type="checkbox"
          checked={checked}
          onChange={({ target }) => tellSituation({ [part]: target.checked || undefined })}
        />
        {label}
      </label>
      {checked && (
        <>
          <p>{note}</p>
          {links.map(({ to, label: where }) => (
            <Link key={to} className="button" to={to}>
              {where}
            </Link>
          ))}
        </>
      )}
    </>
  );
}
