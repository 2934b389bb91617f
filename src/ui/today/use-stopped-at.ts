import { useEffect, useState } from 'react';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';
import { stoppedAt } from '#domain/worksheets/stopped.ts';
import { useSelected, useSituation } from '../shared/workbook-context.tsx';
import { occasionAddress } from '../worksheet/use-occasion.ts';

/**
 * The address of the screen of a worksheet, or of one occasion of it, on which somebody stopped; of its first one until the worksheet is loaded,
 * and where it can't be.
 */
export function useStoppedAt(documentId: string): string {
  const id = worksheetIdOf(documentId);
  const { ending } = useSituation();
  const [, setLoads] = useState(0);
  useEffect(() => {
    if (!worksheetDefinitions.has(id) || worksheetDefinitions.now(id)) return undefined;
    let here = true;
    worksheetDefinitions.load(id).then(
      () => here && setLoads((loads) => loads + 1),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [id]);
  const section = useSelected((workbook) => {
    const worksheet = worksheetDefinitions.now(id);
    const name = worksheet && stoppedAt(worksheet, workbook.document(documentId), ending);
    // The first screen is the sheet itself.
    return worksheet && name !== Object.keys(worksheet.sections)[0] ? name : undefined;
  }, undefined);
  return occasionAddress(documentId, section);
}
