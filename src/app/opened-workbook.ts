import { openWorkbook } from '#workbook/workbook.ts';
import { WORKBOOK } from './workbook-name.ts';

/** The workbook of this device. It is opened as this is loaded, in a script of its own, so that neither it nor the task that begins the app is long. */
export const workbook = openWorkbook({ name: WORKBOOK });
