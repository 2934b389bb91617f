import { useEffect, useId } from 'react';
import { addressOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import type { Field } from '#domain/kinds/field.ts';
import type { Section, Worksheet } from '#domain/worksheets/worksheet.ts';
import { words } from '#catalogue/words.ts';
import { ColumnComponentsProvider } from '../fields/column-component.tsx';
import { componentOf } from '../fields/field-components.ts';
import { Unkept } from '../fields/Unkept.tsx';
import { Notice } from '../shared/Notice.tsx';
import { useReadOnly, useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import { Intro } from './Intro.tsx';
import { OwnPrint, PeopleOnPaper } from './OnPaper.tsx';
import styles from './WorksheetForm.module.css';

interface WorksheetFormProps {
  readonly worksheet: Worksheet;
  /** Where its answers stand: the worksheet's own id, or that of one occasion. */
  readonly documentId?: string;
  /** The sections to show, in order. */
  readonly sections: readonly Section[];
}

/** The fields of some sections, each saved as it is written. */
export function WorksheetForm({ worksheet, documentId = worksheet.id, sections }: WorksheetFormProps) {
  const workbook = useWorkbook();
  const keptAside = useSelected((all) => Object.keys(all.document(documentId).kept).length > 0, false);

  useEffect(() => () => workbook.leave(documentId), [workbook, documentId]);

  return (
    <ColumnComponentsProvider value={componentOf}>
      <OwnPrint />
      {keptAside && <Notice>{words.storage.keptAside}</Notice>}
      {sections.map((section) => (
        <SectionFields key={section.heading} section={section} documentId={documentId} />
      ))}
      <PeopleOnPaper />
    </ColumnComponentsProvider>
  );
}

function SectionFields({ section, documentId }: { readonly section: Section; readonly documentId: string }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{section.heading}</h2>
      {section.intro && (
        <div className={styles['intro']}>
          {[section.intro].flat().map((part) => (
            <Intro key={JSON.stringify(part)} part={part} />
          ))}
        </div>
      )}
      {Object.entries(section.fields).map(([name, field]) => {
        const view = <FieldView key={name} field={field} address={addressOf(documentId, name)} documentId={documentId} />;
        return field.kept === false ? <Unkept key={name}>{view}</Unkept> : view;
      })}
    </section>
  );
}

interface FieldViewProps {
  readonly field: Field;
  readonly address: Address;
  readonly documentId: string;
}

/** One field, saved as it is written. Rows need a `ColumnComponentsProvider` above it. */
export function FieldView({ field, address, documentId }: FieldViewProps) {
  const workbook = useWorkbook();
  const Component = componentOf(field.kind);
  return (
    <Component
      field={field}
      address={address}
      readOnly={useReadOnly(documentId)}
      write={(value) => workbook.answer(address, value)}
    />
  );
}
