import { useParams } from 'react-router';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { worksheetById, worksheetDefinitions } from '#catalogue/catalogue.ts';
import { words } from '#catalogue/words.ts';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useWorded } from '../shared/workbook-context.tsx';
import { OccasionsPage } from './OccasionsPage.tsx';
import { SheetScreen } from './SheetScreen.tsx';
import { useOccasion } from './use-occasion.ts';

/** A worksheet on a page of its own: whole when it has one section, else one section a page. */
export function WorksheetPage() {
  const { worksheet: id = '', section } = useParams();
  const entry = worksheetById(id);
  const [definition] = useLoaded(worksheetDefinitions, entry ? [id] : []);
  const worksheet = useWorded(definition);
  if (!entry) return <MissingPage />;
  if (!worksheet) return <Page title={entry.title}>{words.app.loading}</Page>;
  if (worksheet.occasions) return <OneOfMany entry={entry} worksheet={worksheet} section={section} />;
  return <SheetScreen key={id} entry={entry} worksheet={worksheet} documentId={id} section={section} />;
}

interface OneOfManyProps {
  readonly entry: WorksheetEntry;
  readonly worksheet: Worksheet;
  readonly section: string | undefined;
}

/** One occasion of a sheet that is filled in many times, or all of them as a list. */
function OneOfMany({ entry, worksheet, section }: OneOfManyProps) {
  const occasion = useOccasion(worksheet);
  if (occasion.documentId === undefined) {
    return <OccasionsPage entry={entry} worksheet={worksheet} isMissing={occasion.isMissing} />;
  }
  const { documentId } = occasion;
  return <SheetScreen key={documentId} entry={entry} worksheet={worksheet} documentId={documentId} section={section} />;
}
