import { useEffect, useState } from 'react';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { stoppedAt } from '#domain/worksheets/stopped.ts';
import { useSelected, useSituation } from '../shared/workbook-context.tsx';

/**
 * The address of the screen of a worksheet on which somebody stopped; of its first one until the worksheet is loaded,
 * and where it can't be.
 */
export function useStoppedAt(id: string): string {
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
    const name = worksheet && stoppedAt(worksheet, workbook.document(id), ending);
    // The first screen is the sheet itself.
    return worksheet && name !== Object.keys(worksheet.sections)[0] ? name : undefined;
  }, undefined);
  return section ? `/worksheets/${id}/${section}` : `/worksheets/${id}`;
}
