import { useState } from 'react';
import { beginWords } from '#catalogue/begin-words.ts';
import { endingGroups, paths } from '#catalogue/paths.ts';
import { CIRCUMSTANCES, isAfterDeath, SITUATION } from '#domain/paths/situation.ts';
import type { Circumstance, EndingId } from '#domain/paths/situation.ts';
import { ReadFirstFolded } from '../paths/ReadFirst.tsx';
import { Link } from '../shared/Link.tsx';
import { useKeepsNothing, useReadOnly, useSituation, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';
import { SituationChoice } from './SituationChoice.tsx';

/** The endings, in groups by where they come from, and what may hold beside them. */
export function WhichEnding() {
  const readOnly = useReadOnly(SITUATION);
  const unkept = useKeepsNothing();
  const wording = beginWords.steps.which;
  // Nobody whose therapist died looks for theirs among sessions to come. Taken once: nothing moves under a finger.
  const [died] = useState(isAfterDeath(useSituation()));
  const groups = Object.entries(endingGroups);
  const { tellSituation } = useWorkbook();
  const tellEnding = (id: string | undefined) => tellSituation({ ending: id as EndingId | undefined });
  return (
    <>
      <section className={`card ${styles['shared']}`} aria-labelledby="shared">
        <h2 id="shared">{wording.shared}</h2>
        <Link className="button" to="/about/privacy">
          {wording.sharedLink}
        </Link>
        {unkept ? (
          <p>{beginWords.first.keptNowhere}</p>
        ) : (
          <details>
            <summary>{wording.sharedMore}</summary>
            <p>{wording.sharedLead}</p>
            <p>{wording.onPurpose(beginWords.keep.keep)}</p>
          </details>
        )}
      </section>
      <ReadFirstFolded />
      {(died ? [...groups].reverse() : groups).map(([group, ids]) => (
        <SituationChoice
          key={group}
          part="ending"
          name="ending"
          legend={wording.groups[group as keyof typeof wording.groups]}
          options={Object.fromEntries(ids.map((id) => [id, paths.endings[id].label]))}
          tell={tellEnding}
        />
      ))}
      <fieldset className={`card ${styles['group']}`} disabled={readOnly}>
        <legend className="hidden">{wording.circumstances}</legend>
        <h2 aria-hidden="true">{wording.circumstances}</h2>
        {CIRCUMSTANCES.map((part) => (
          <CircumstanceChoice key={part} part={part} />
        ))}
      </fieldset>
      <p>{wording.none}</p>
    </>
  );
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
