import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openAlone } from '../open-copy.ts';
import { readEnvelope } from '#storage/copies/envelope.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import { openVault } from '#storage/vault.ts';
import { markAt, MARKS } from '#domain/marks/marks.ts';
import { historyWords } from '#catalogue/history-words.ts';
import { SheetCare } from '#ui/history/SheetCare.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { documentWith } from '../storage/on-device.ts';
import { at, freshName, keptFromBefore, loadWorksheets, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { kinds, samples, shownIn } from './made-up-fields.ts';
import { form, show, tabTo, worksheetWith } from './render.tsx';
import { walk } from './walk.tsx';

const FIELD = 'made-up/field';
const OTHER = 'made-up/other';
const FILES = ['documents-a', 'documents-b', 'history-a', 'history-b'];

beforeAll(loadWorksheets);

/** Everything that can be read on the device with the vault's own reader: documents, what they were, and every copy. */
async function allOnDevice(name: string): Promise<string> {
  const vault = await openVault({ name, onClosing: () => undefined });
  const documents = (await vault.read()).documents.map(({ open }) => open());
  const versions = await versionsIn(vault);
  vault.close();
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  const copies = await Promise.all(
    FILES.map(async (file) => {
      const text = await (await (await folder.getFileHandle(file)).getFile()).text();
      return openAlone(readEnvelope(text));
    }),
  );
  return JSON.stringify([documents, versions, copies]);
}

function named(): string {
  const name = freshName();
  onTestFinished(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(name, { recursive: true }).catch(() => undefined);
    for (const end of ['mirrored', 'tidied', 'sentence']) localStorage.removeItem(`${name}-${end}`);
  });
  return name;
}

/** Somebody who wrote each of these on a visit of its own, and something else beside it. */
async function wrote(name: string, address: string, ...texts: readonly string[]): Promise<Workbook> {
  const workbook = await readersWorkbook(name);
  workbook.answer(OTHER, 'something else');
  for (const text of texts) {
    workbook.leave('made-up');
    workbook.answer(address, text);
    await saved(workbook);
  }
  return workbook;
}

const button = (text: string | RegExp) => page.getByRole('button', { name: text });

async function press(text: string | RegExp): Promise<void> {
  await expect.element(button(text)).toBeVisible();
  await tabTo(button(text).element());
  await userEvent.keyboard('{Enter}');
}

/** With the keyboard alone, to the end. */
async function eraseHere(begin: RegExp): Promise<void> {
  await press(begin);
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('group');
  await press('Erase for good');
  await expect.poll(() => document.activeElement?.textContent, { timeout: 5_000 }).toContain('Erased.');
}

describe('somebody who erases one answer', () => {
  test('leaves no wording of it anywhere on the device, and the rest stays', async () => {
    const name = named();
    const workbook = await wrote(name, FIELD, 'first words', 'second words', 'third words');
    workbook.mark(FIELD, 'bring');
    await saved(workbook);
    show(workbook, form(worksheetWith(samples.text.field)));
    await press(/^Earlier wordings: /);
    await eraseHere(/^Erase this answer/);
    expect(at(workbook, FIELD)).toBeUndefined();
    expect(markAt(workbook.document(MARKS), FIELD)).toBe('mine');
    const left = await allOnDevice(name);
    expect(left).not.toMatch(/(?:first|second|third) words/);
    expect(left).toContain('something else');
    expect(await (await workbook.care()).earlier(FIELD)).toEqual([]);
  });

  test('doesn’t get it back on the next visit, and isn’t offered earlier wordings of it', async () => {
    const name = named();
    const workbook = await wrote(name, FIELD, 'first words', 'second words');
    await (await workbook.care()).erase(FIELD);
    await saved(workbook);
    const again = openWorkbook({ name });
    await again.ready;
    expect(at(again, FIELD)).toBeUndefined();
    expect(at(again, OTHER)).toBe('something else');
    expect([workbook, again].map((each) => each.hadEarlier(FIELD))).toEqual([false, false]);
    expect(again.hadEarlier(OTHER)).toBe(true);
  });

  test('and writes on has nothing of it among the earlier wordings either', async () => {
    const name = named();
    const workbook = await wrote(name, FIELD, 'first words');
    await (await workbook.care()).erase(FIELD);
    for (const text of ['new words', 'newer words']) {
      workbook.leave('made-up');
      workbook.answer(FIELD, text);
      await saved(workbook);
    }
    const care = await workbook.care();
    expect((await care.earlier(FIELD)).map(({ value }) => value)).toEqual(['new words']);
    expect(await allOnDevice(name)).not.toContain('first words');
  });

  test('right after clearing it, isn’t offered to undo that', async () => {
    const workbook = await wrote(named(), FIELD, 'first words');
    workbook.clear(FIELD);
    expect(workbook.status().undo).toBeDefined();
    await (await workbook.care()).erase(FIELD);
    expect(workbook.status().undo).toBeUndefined();
  });

  test('takes along what couldn’t be read there', async () => {
    const name = named();
    await keptFromBefore(name, documentWith('goals', { unplanned: { odd: 'odd words' }, 'goals/a/goal': 'sleep' }, 3));
    const workbook = await readersWorkbook(name);
    expect(workbook.document('goals').kept['goals/unplanned']).toHaveLength(1);
    await (await workbook.care()).erase('goals/unplanned');
    expect(workbook.document('goals').kept).toEqual({});
    const left = await allOnDevice(name);
    expect(left).not.toContain('odd words');
    expect(left).toContain('sleep');
  });

  test('of a copy that was ahead of the database, doesn’t get it back', async () => {
    const name = named();
    const ahead = await wrote(name, FIELD, 'first words', 'second words');
    // The mirror is written now; the database then goes back to an older state.
    await (await ahead.care()).erase('made-up/nothing');
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    const texts = await Promise.all(FILES.map(async (file) => (await (await folder.getFileHandle(file)).getFile()).text()));
    const later = named();
    const copies = await (await navigator.storage.getDirectory()).getDirectoryHandle(later, { create: true });
    for (const [index, file] of FILES.entries()) {
      const writable = await (await copies.getFileHandle(file, { create: true })).createWritable();
      await writable.write(texts[index] ?? '');
      await writable.close();
    }
    await keptFromBefore(later, documentWith('made-up', { field: 'old words' }, 1));
    const workbook = await readersWorkbook(later);
    await (await workbook.care()).erase(FIELD);
    expect(at(workbook, FIELD)).toBeUndefined();
    expect(await allOnDevice(later)).not.toMatch(/(?:old|first|second) words/);
  });

  test('keeps it when they think again, and the focus is on the button once more', async () => {
    const workbook = await wrote(named(), FIELD, 'first words', 'second words');
    show(workbook, form(worksheetWith(samples.text.field)));
    await press(/^Earlier wordings: /);
    for (const way of ['Keep it', 'Escape']) {
      await press(/^Erase this answer/);
      await expect.element(page.getByRole('group', { name: /This answer will be erased/ })).toBeVisible();
      if (way === 'Escape') await userEvent.keyboard('{Escape}');
      else await press(way);
      await expect.poll(() => document.activeElement?.textContent).toContain('Erase this answer');
    }
    expect(at(workbook, FIELD)).toBe('second words');
    await press('Close');
    await expect.poll(() => document.activeElement?.textContent).toBe('Earlier wordings');
  });

  test('closes the panel and is in the empty field', async () => {
    const workbook = await wrote(named(), FIELD, 'first words', 'second words');
    const { main } = show(workbook, form(worksheetWith(samples.text.field)));
    await press(/^Earlier wordings: /);
    await eraseHere(/^Erase this answer/);
    await press('Close');
    await expect.poll(() => document.activeElement).toBe(main.querySelector('textarea'));
  });

  test('is told when the copies couldn’t be reached', async () => {
    const workbook = await wrote(named(), FIELD, 'first words', 'second words');
    const care = await workbook.care();
    const failing = { ...workbook, care: async () => ({ ...care, erase: () => Promise.reject(new Error('no')) }) };
    show(failing, form(worksheetWith(samples.text.field)));
    await press(/^Earlier wordings: /);
    await press(/^Erase this answer/);
    await press('Erase for good');
    await expect.element(page.getByRole('alert')).toHaveTextContent(historyWords.erase.failed);
    await expect.element(button('Erase for good')).toBeVisible();
  });

  test('can’t while another tab writes', async () => {
    const name = named();
    await wrote(name, FIELD, 'first words');
    const reading = await readersWorkbook(name);
    expect(reading.status().pen).toBe('elsewhere');
    const care = await reading.care();
    await expect(care.erase(FIELD)).rejects.toThrow();
    expect(at(reading, FIELD)).toBe('first words');
  });
});

describe.each(kinds)('somebody who erases a whole sheet with a field of the kind %s', (_kind, { field, answer }) => {
  const sheet = worksheetWith(field);

  test('finds it blank, with no row left over, and nothing of it in the history', async () => {
    const name = named();
    const workbook = await readersWorkbook(name);
    for (const [end, value] of Object.entries(answer)) workbook.answer(`${FIELD}${end}`, value);
    await saved(workbook);
    workbook.leave('made-up');
    for (const end of Object.keys(answer)) workbook.answer(`${FIELD}${end}`, null);
    await saved(workbook);
    show(workbook, <SheetCare worksheet={sheet} documentId={sheet.id} />);
    await eraseHere(/^Erase all answers/);
    const { main } = show(workbook, form(sheet));
    await expect.poll(() => main.querySelector('textarea, input')).not.toBeNull();
    expect(shownIn(main)).toEqual([]);
    expect(main.querySelectorAll('li section').length).toBeLessThanOrEqual(1);
    expect(button(/^Earlier wordings/).elements()).toHaveLength(0);
    for (const end of Object.keys(answer)) expect(await (await workbook.care()).earlier(`${FIELD}${end}`)).toEqual([]);
    const { leaves } = workbook.document('made-up');
    expect(Object.values(leaves).filter(({ value, at: time }) => value !== null || time !== 0)).toEqual([]);
  });
});

describe('somebody at the foot of a sheet', () => {
  test('with rows, erases all of them, removed ones too', async () => {
    const name = named();
    const workbook = await readersWorkbook(name);
    for (const row of ['a', 'b']) workbook.answerInRow(FIELD, row, 'goal', `words of ${row}`);
    workbook.removeRow(FIELD, 'b');
    await saved(workbook);
    await (await workbook.care()).erase('made-up');
    expect(await allOnDevice(name)).not.toContain('words of');
    const { main } = show(workbook, form(worksheetWith(samples.rows.field)));
    await expect.poll(() => main.querySelectorAll('li section').length).toBe(1);
    expect(shownIn(main)).toEqual([]);
  });

  test.each(themes)('meets nothing that axe finds wrong in %s', async (theme) => {
    inTheme(theme);
    const workbook = await wrote(named(), FIELD, 'first words');
    const { main } = show(workbook, <SheetCare worksheet={worksheetWith(samples.text.field)} documentId="made-up" />);
    await press(/^Erase all answers/);
    expect(await faultsIn(main)).toEqual([]);
  });

  test('hits everything with a thumb, and needs no scrolling sideways at 320 px', async () => {
    await windowOf(320);
    const workbook = await wrote(named(), FIELD, 'first words');
    const { main } = show(workbook, <SheetCare worksheet={worksheetWith(samples.text.field)} documentId="made-up" />);
    await press(/^Erase all answers/);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});

describe('somebody on the page of a worksheet', () => {
  test('finds nothing to erase while nothing is written, and the fold once something is', async () => {
    const workbook = await readersWorkbook(named());
    const { main } = await walk(workbook, '/worksheets/goals');
    expect(main.textContent).not.toContain('Bring back or erase');
    workbook.answer('goals/unplanned', 'first words');
    await expect.element(page.getByText('Bring back or erase')).toBeVisible();
    await tabTo(page.getByText('Bring back or erase').element());
    await userEvent.keyboard('{Enter}');
    await eraseHere(/^Erase all answers/);
    expect(at(workbook, 'goals/unplanned')).toBeUndefined();
  });

  test('is told at the fold that another tab writes', async () => {
    const name = named();
    await keptFromBefore(name, documentWith('goals', { unplanned: 'first words' }, 3));
    await readersWorkbook(name);
    await walk(await readersWorkbook(name), '/worksheets/goals');
    await page.getByText('Bring back or erase').click();
    await expect.element(page.getByText(historyWords.earlier.readOnly)).toBeVisible();
    expect(button(/^Erase/).elements()).toHaveLength(0);
  });
});
