import { expect, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DeviceState } from '#ui/install/device.ts';
import { NOTHING_KNOWN } from '#ui/install/device.ts';
import { StoragePage } from '#ui/storage/StoragePage.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { writtenBy } from '../workbook/in-page/opened-workbook.ts';
import type { Shown } from './render.tsx';
import { show } from './render.tsx';

/** The page about keeping, on a device of which so much is known. */
export function pageOf(workbook: Workbook, known: Partial<DeviceState> = {}): Shown {
  const state = { ...NOTHING_KNOWN, ...known };
  const device = { subscribe: () => () => undefined, current: () => state, install: () => undefined };
  return show(workbook, <StoragePage device={device} startAnew={async () => undefined} />);
}

export function button(name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** Catches the next file that goes to the downloads. */
export function catchDownload(): () => Promise<{ readonly name: string; readonly text: string }> {
  const files = new Map<string, Blob>();
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    files.set('blob:caught', blob as Blob);
    return 'blob:caught';
  });
  let name = '';
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  onTestFinished(() => {
    made.mockRestore();
    clicked.mockRestore();
  });
  return async () => {
    await expect.poll(() => name, { timeout: 10_000 }).not.toBe('');
    return { name, text: (await files.get('blob:caught')?.text()) ?? '' };
  };
}

/** Presses the button for it, and gives the file. */
export async function savedBackup(): Promise<{ readonly name: string; readonly text: string }> {
  const download = catchDownload();
  await userEvent.click(button('Save a backup'));
  return download();
}

/** The backup of somebody else who wrote this. */
export async function given(answers: Readonly<Record<string, string>>, passcode?: string): Promise<string> {
  const workbook = await writtenBy(answers);
  return (await (await workbook.care()).backUp(passcode)).text;
}

/** Chooses a file to restore, as the browser's own window for it does. */
export async function choose(main: HTMLElement, file: string | Blob, name = 'backup.json'): Promise<void> {
  await expect.poll(() => main.querySelector('input[type=file]:enabled')).not.toBeNull();
  const input = main.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file can be chosen');
  const chosen = typeof file === 'string' ? new File([file], name) : file;
  Object.defineProperty(input, 'files', { configurable: true, value: [chosen] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => main.querySelector('#restore ~ p[role=status]')?.textContent).toMatch(/^(?!Reading)/);
}
