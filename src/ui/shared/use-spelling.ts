import { useSelected } from './workbook-context.tsx';

/** Whether the reader has asked for spell-checking, which some browsers do on a company's servers. */
export function useSpelling(): boolean {
  return useSelected((workbook) => workbook.setting('spelling') === 'on', false);
}
