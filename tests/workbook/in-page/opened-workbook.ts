import { expect, onTestFinished } from 'vitest';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { MARKS } from '#domain/marks/marks.ts';
import type { Document, Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import { openVault } from '#storage/vault.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { freshName } from '../../storage/on-device.ts';

export { freshName } from '../../storage/on-device.ts';

/** All worksheets, loaded, as they are on a page that shows them. */
export function loadWorksheets() {
  return Promise.all(worksheets.map(({ id }) => worksheetDefinitions.load(id)));
}

/** The workbook of a reader, open and with the pen. */
export async function readersWorkbook(name: string = freshName()): Promise<Workbook> {
  const workbook = openWorkbook({ name });
  await workbook.ready;
  await expect.poll(() => workbook.status().pen, { timeout: 2_000 }).not.toBe('asking');
  return workbook;
}

/** Waits for the browser's acknowledgement of all that was written. */
export async function saved(workbook: Workbook): Promise<void> {
  await expect.poll(() => workbook.status().save, { timeout: 3_000 }).toBe('saved');
}

/** The workbook of somebody who wrote this, once it is on the device. */
export async function writtenBy(answers: Readonly<Record<string, string>>, name?: string): Promise<Workbook> {
  await loadWorksheets();
  const workbook = await readersWorkbook(name);
  for (const [address, text] of Object.entries(answers)) workbook.answer(address, text);
  await saved(workbook);
  return workbook;
}

/** What stands at an address. */
export function at(workbook: Workbook, address: string): Value | undefined {
  const document = workbook.document(address.split('/')[0] ?? address);
  return valueAt(document, address);
}

/** What a workbook that is opened now finds at an address: what is really on the device. */
export async function onDevice(name: string, address: string): Promise<Value | undefined> {
  const { documents } = await readVault(name);
  const document = documents.find(({ id }) => id === address.split('/')[0]);
  return document && valueAt(document, address);
}

/** All that is really on the device. */
export async function readVault(name: string) {
  const vault = await openVault({ name, onClosing: () => undefined });
  const contents = await vault.read();
  vault.close();
  return { ...contents, documents: contents.documents.map(({ open }) => open()) };
}

/** Puts documents on the device as an earlier visit would have left them. */
export async function keptFromBefore(name: string, ...documents: readonly Document[]): Promise<void> {
  const vault = await openVault({ name, onClosing: () => undefined });
  onTestFinished(() => vault.close());
  await vault.put(documents.map((document) => ({ document, keepPrevious: false })));
  vault.close();
}

/** What is marked, address by address. */
export function marksIn(workbook: Workbook): Readonly<Record<string, Value>> {
  const { leaves } = workbook.document(MARKS);
  return Object.fromEntries(Object.entries(leaves).flatMap(([address, { value }]) => (value === null ? [] : [[address, value]])));
}
