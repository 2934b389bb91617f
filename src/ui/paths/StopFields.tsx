import { useEffect } from 'react';
import { addressOf } from '#domain/documents/address.ts';
import type { FieldPlace } from '#domain/paths/quick-path.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { words } from '#catalogue/words.ts';
import { ColumnComponentsProvider } from '../fields/column-component.tsx';
import { componentOf } from '../fields/field-components.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useWorded, useWorkbook } from '../shared/workbook-context.tsx';
import { OwnPrint, PeopleOnPaper } from '../worksheet/OnPaper.tsx';
import { FieldView } from '../worksheet/WorksheetForm.tsx';
import styles from './paths.module.css';

/** A few fields of worksheets, wherever each of them stands. */
export function StopFields({ fields }: { readonly fields: readonly FieldPlace[] }) {
  return (
    <ColumnComponentsProvider value={componentOf}>
      <OwnPrint />
      <div className={styles['fields']}>
        {fields.map((place) => (
          <PlacedField key={place.join('/')} place={place} />
        ))}
      </div>
      <PeopleOnPaper />
    </ColumnComponentsProvider>
  );
}

function PlacedField({ place: [id, name] }: { readonly place: FieldPlace }) {
  const [definition] = useLoaded(worksheetDefinitions, [id]);
  const worksheet = useWorded(definition);
  const workbook = useWorkbook();
  useEffect(() => () => workbook.leave(id), [workbook, id]);
  if (!worksheet) return <p>{words.app.loading}</p>;
  const field = fieldsOf(worksheet).find(([each]) => each === name)?.[1];
  return field ? <FieldView field={field} address={addressOf(id, name)} documentId={id} /> : null;
}
