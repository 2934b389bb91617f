import type { Situation } from '#domain/paths/situation.ts';
import { UNSAFE } from '#domain/paths/situation.ts';
import { useSituation, useWorkbook } from '../shared/workbook-context.tsx';

/**
 * Tells something on a page that says, above its questions, that what is picked is kept, and with it the answer that led
 * there. 'I don't feel safe with them' is stored by its own button alone.
 */
export function useTell(): (told: Situation) => void {
  const workbook = useWorkbook();
  const { opening } = useSituation();
  return (told) => {
    if (opening !== UNSAFE) workbook.storeSituation();
    workbook.chooseSituation(told);
  };
}
