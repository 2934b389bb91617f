import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { addressOf } from '#domain/documents/address.ts';
import { occasionDocumentId, occasionOf } from '#domain/worksheets/occasion.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { localDay } from '#domain/time/day.ts';
import { newRowId } from '#workbook/row-id.ts';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';

/** In the address, in the place of an occasion's id, for one that is begun with it. */
const NEW = 'new';

/** The address of an occasion, or of a screen of it. */
export function occasionAddress(documentId: string, section?: string): string {
  const [worksheetId = ''] = documentId.split('@');
  const screen = section === undefined ? '' : `/${section}`;
  const occasion = occasionOf(documentId);
  return `/worksheets/${worksheetId}${screen}${occasion === undefined ? '' : `?of=${occasion}`}`;
}

/** The address that begins an occasion. */
export function newOccasionAddress(worksheetId: string): string {
  return `/worksheets/${worksheetId}?of=${NEW}`;
}

interface Occasion {
  /** Undefined where the address names none, or one in which nothing stands: then all of them are listed. */
  readonly documentId: string | undefined;
  readonly isMissing: boolean;
}

/**
 * The occasion that the address names. One that is begun gets its id here; with its first key it has a day, and the
 * address bears the id from then on, so that it is found again when the page is loaded anew.
 */
export function useOccasion(worksheet: Worksheet): Occasion {
  const workbook = useWorkbook();
  const { search, key } = useLocation();
  const [begun, setBegun] = useState(() => ({ key, id: newRowId() }));
  const named = new URLSearchParams(search).get('of');
  const isNew = named === NEW;
  // Each way to a new one begins another.
  if (isNew && begun.key !== key) setBegun({ key, id: newRowId() });
  const documentId = occasionDocumentId(worksheet.id, isNew ? begun.id : (named ?? ''));
  // Nothing is known of any until the vault is open; a prerendered page shows the list.
  const isKnown = useSelected(({ status, revision }) => revision() > 0 && status().storage !== 'opening', false);
  const isWritten = useSelected((all) => all.documentIds().includes(documentId), false);

  useEffect(() => {
    if (!isNew || !isWritten) return;
    const { occasions } = worksheet;
    const day = occasions && addressOf(documentId, occasions.day);
    if (day && workbook.document(documentId).leaves[day] === undefined) workbook.answer(day, localDay(new Date()));
    // Past the router, which would draw the page anew and take the reader out of the field.
    const here = new URL(window.location.href);
    if (here.searchParams.get('of') !== NEW) return;
    here.searchParams.set('of', begun.id);
    window.history.replaceState(window.history.state, '', here);
  }, [isNew, isWritten, documentId, begun.id, workbook, worksheet]);

  if (named === null || !isKnown) return { documentId: undefined, isMissing: false };
  return isNew || isWritten ? { documentId, isMissing: false } : { documentId: undefined, isMissing: true };
}
