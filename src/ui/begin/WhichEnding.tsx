import { Link } from 'react-router';
import { beginWords } from '#catalogue/begin-words.ts';
import { endingGroups, paths } from '#catalogue/paths.ts';
import { SITUATION } from '#domain/paths/situation.ts';
import type { EndingId } from '#domain/paths/situation.ts';
import { useReadOnly, useSituation, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';
import { SituationChoice } from './SituationChoice.tsx';

/** The endings, in groups by where they come from, and whether the reader is under age. */
export function WhichEnding() {
  const workbook = useWorkbook();
  const readOnly = useReadOnly(SITUATION);
  const { under18 = false } = useSituation();
  const wording = beginWords.steps.which;
  const tell = (id: string | undefined) => workbook.chooseSituation({ ending: id as EndingId | undefined });
  return (
    <>
      {Object.entries(endingGroups).map(([group, ids]) => (
        <SituationChoice
          key={group}
          part="ending"
          name="ending"
          legend={wording.groups[group as keyof typeof wording.groups]}
          options={Object.fromEntries(ids.map((id) => [id, paths.endings[id].label]))}
          tell={tell}
        />
      ))}
      <fieldset className={`card ${styles['group']}`} disabled={readOnly}>
        <legend className="hidden">{wording.under18}</legend>
        <label className={styles['option']}>
          <input
            type="checkbox"
            checked={under18}
            onChange={({ target }) => workbook.chooseSituation({ under18: target.checked || undefined })}
          />
          {wording.under18}
        </label>
        {under18 && (
          <>
            <p>{wording.under18Note}</p>
            <Link className="button" to="/help#young">
              {wording.youngHelp}
            </Link>
            <Link className="button" to="/read/under-18">
              {wording.youngPage}
            </Link>
          </>
        )}
      </fieldset>
      <p>{wording.none}</p>
    </>
  );
}
