import { worksheets } from '#catalogue/catalogue.ts';
import { paths } from '#catalogue/paths.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { isNeverFor } from '#domain/paths/guard.ts';
import { readSituation, SITUATION } from '#domain/paths/situation.ts';
import { isDueAgain } from '#domain/worksheets/put-away.ts';
import { Link } from '../shared/Link.tsx';
import { useSelected } from '../shared/workbook-context.tsx';

/** The way back to a sheet that was put away until a day which has come. What it is stays unsaid on the first page. */
export function PutAwayAgain() {
  const id = useSelected((workbook) => {
    const situation = readSituation(workbook.document(SITUATION));
    const due = worksheets.filter((each) => isDueAgain(workbook.document(each.id), new Date()));
    return due.find((each) => !isNeverFor(`write ${each.id}`, situation, paths))?.id;
  }, undefined);
  return (
    id !== undefined && (
      <section className="card">
        <p>{worksheetWords.putAway.due}</p>
        <Link className="button" to={`/worksheets/${id}`}>
          {worksheetWords.putAway.openDue}
        </Link>
      </section>
    )
  );
}
