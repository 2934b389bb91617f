import { openWorkbook } from '#workbook/workbook.ts';

/** The workbook of this device. It is opened as this is loaded, in a script of its own, so that neither it nor the task that begins the app is long. */
export const workbook = openWorkbook({ name: 'fledge' });
