import { beforeAll, describe, expect, test } from 'vitest';
import { worksheets } from '#catalogue/catalogue.ts';
import { moved } from '#catalogue/moved.ts';
import type { Document } from '#domain/documents/document.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import { MARKS } from '#domain/marks/marks.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { documentWith } from '../../storage/on-device.ts';
import { at, freshName, keptFromBefore, loadWorksheets, onDevice, readersWorkbook, saved } from './opened-workbook.ts';

beforeAll(loadWorksheets);

/** Marks of a reader who brings what stands at these addresses. */
function marked(...addresses: readonly string[]): Document {
  const { leaves } = documentWith('', Object.fromEntries(addresses.map((address) => [address, 'bring'])));
  return {
    ...emptyDocument(MARKS, 1),
    leaves: Object.fromEntries(Object.entries(leaves).map(([address, leaf]) => [address.slice(1), leaf])),
  };
}

describe('somebody whose question moved to another sheet', () => {
  test('finds what they wrote where the question stands now, with its mark, and nowhere twice', async () => {
    const name = freshName();
    await keptFromBefore(
      name,
      documentWith('last-session', {
        'next-care': 'Ana, on Friday',
        wish: 'quiet',
        handover: ['r'],
        'handover/r/who': 'the nurse',
      }),
      marked('last-session/next-care', 'last-session/wish'),
    );
    const workbook = await readersWorkbook(name);
    await expect.poll(() => at(workbook, 'bridge-of-care/next-care')).toBe('Ana, on Friday');
    await expect.poll(() => at(workbook, 'bridge-of-care/handover/r/who')).toBe('the nurse');
    await expect.poll(() => at(workbook, 'last-session/handover/r/who')).toBeUndefined();
    expect(at(workbook, 'last-session/next-care')).toBeUndefined();
    expect(at(workbook, 'last-session/wish')).toBe('quiet');
    expect(workbook.document(MARKS).leaves['bridge-of-care/next-care']?.value).toBe('bring');
    expect(workbook.document(MARKS).leaves['last-session/next-care']?.value).toBeNull();
    expect(workbook.document(MARKS).leaves['last-session/wish']?.value).toBe('bring');
    await saved(workbook);
    expect(await onDevice(name, 'bridge-of-care/next-care')).toBe('Ana, on Friday');
    expect(await onDevice(name, 'last-session/next-care')).toBeUndefined();
  });

  test('and who wrote at the new place already finds that, and the old one is kept', async () => {
    const name = freshName();
    await keptFromBefore(
      name,
      documentWith('last-session', { 'next-care': 'the old answer' }),
      documentWith('bridge-of-care', { 'next-care': 'the new one' }),
    );
    const workbook = await readersWorkbook(name);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(at(workbook, 'bridge-of-care/next-care')).toBe('the new one');
    expect(at(workbook, 'last-session/next-care')).toBe('the old answer');
  });

  test('and whose new sheet a later Fledge wrote, loses nothing: nothing is moved', async () => {
    const name = freshName();
    const later = { ...documentWith('bridge-of-care', { 'first-line': 'from the future' }), worksheetVersion: 99 };
    await keptFromBefore(name, documentWith('last-session', { 'next-care': 'still here' }), later);
    const workbook = await readersWorkbook(name);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(at(workbook, 'last-session/next-care')).toBe('still here');
    expect(await onDevice(name, 'bridge-of-care/next-care')).toBeUndefined();
  });
});

test('every moved answer has a question at its new place, and none at the old one', async () => {
  const sheets = new Map((await loadWorksheets()).map((sheet) => [sheet.id, fieldsOf(sheet).map(([id]) => id)]));
  for (const [from, to] of Object.entries(moved)) {
    const [[oldSheet = '', oldField = ''], [sheet = '', field = '']] = [from.split('/'), to.split('/')];
    expect(sheets.get(sheet), to).toContain(field);
    expect(sheets.get(oldSheet) ?? [], from).not.toContain(oldField);
    expect(worksheets.find(({ id }) => id === oldSheet)?.moved, from).toBe(true);
  }
});
