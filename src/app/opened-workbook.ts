import { openWorkbook } from '#workbook/workbook.ts';
import { leavesNoTrace } from './no-trace.ts';
import { WORKBOOK } from './workbook-name.ts';

/** The workbook of this device. It is opened as this is loaded, in a script of its own, so that neither it nor the task that begins the app is long. In a tab that leaves no trace it's an empty one in memory, and what is on the device isn't looked at. */
export const workbook = openWorkbook(leavesNoTrace() ? {} : { name: WORKBOOK });
