import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Workbook } from '#workbook/workbook.ts';
import { at, freshName, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { samples } from './made-up-fields.ts';
import type { Shown } from './render.tsx';
import { form, show, worksheetWith } from './render.tsx';
import { text } from '../made-up-worksheet.ts';

const FIELD = 'made-up/field';
const LONG = 'The quick brown fox jumps over the lazy dog, and sleeps. '.repeat(9).slice(0, 500);

/** A page with one text field, its box, and the workbook behind it. */
async function textPage(name = freshName()): Promise<Shown & { workbook: Workbook; box: HTMLTextAreaElement }> {
  const workbook = await readersWorkbook(name);
  const shown = show(workbook, form(worksheetWith(samples.text.field)));
  await expect.poll(() => shown.main.querySelector('textarea')).not.toBeNull();
  const box = shown.main.querySelector('textarea');
  if (!box) throw new Error('there is no text field');
  return { ...shown, workbook, box };
}

describe('somebody who types', () => {
  test('sees each key, and has it saved', async () => {
    const name = freshName();
    const { workbook } = await textPage(name);
    await userEvent.click(page.getByRole('textbox', { name: 'What helped?' }));
    await userEvent.keyboard('tea{Enter}and time');
    await expect.element(page.getByRole('textbox')).toHaveValue('tea\nand time');
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe('tea\nand time');
  });

  test('five hundred characters at speed has all of them in the field and on the device', async () => {
    const name = freshName();
    const { workbook, box } = await textPage(name);
    box.focus();
    await userEvent.keyboard(LONG);
    expect(box.value).toBe(LONG);
    expect(at(workbook, FIELD)).toBe(LONG);
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe(LONG);
  });

  test('in the middle of a text, doesn’t have the caret moved by anything else that happens', async () => {
    const { workbook, box, rerender } = await textPage();
    box.focus();
    await userEvent.keyboard('tea time{Home}{ArrowRight}{ArrowRight}{ArrowRight}');
    for (const key of ['m', ' ', 'a', 't']) {
      await userEvent.keyboard(key);
      rerender();
      workbook.set('spelling', key);
      workbook.answer('made-up/other', key);
      await saved(workbook);
    }
    expect(box.value).toBe('team at time');
    expect([box.selectionStart, box.selectionEnd]).toEqual([7, 7]);
  });

  test('with an input method, has the composed text kept and what it replaces gone', async () => {
    const name = freshName();
    const { workbook, box } = await textPage(name);
    box.focus();
    const keys = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
    const events: string[] = [];
    box.addEventListener('compositionend', () => events.push('end'));
    for (const composing of ['n', 'ね', 'ねk', 'ねこ']) {
      await keys.send('Input.imeSetComposition', {
        text: composing,
        selectionStart: composing.length,
        selectionEnd: composing.length,
      });
      workbook.set('spelling', composing);
      await expect.poll(() => box.value).toBe(composing);
    }
    await keys.send('Input.insertText', { text: '猫' });
    await expect.poll(() => box.value).toBe('猫');
    expect(events).toEqual(['end']);
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe('猫');
  });

  test('and takes it back with the browser’s own undo, has that saved too', async () => {
    const { workbook, box } = await textPage();
    box.focus();
    await userEvent.keyboard('tea{Control>}z{/Control}');
    await expect.poll(() => box.value).not.toBe('tea');
    expect(at(workbook, FIELD) ?? '').toBe(box.value);
  });

  test('and deletes all of it, has nothing kept', async () => {
    const { workbook, box } = await textPage();
    box.focus();
    await userEvent.keyboard('tea{Control>}a{/Control}{Backspace}');
    expect(box.value).toBe('');
    expect(at(workbook, FIELD)).toBeUndefined();
  });

  test('has no spell-checking, correction or filling-in by the browser before asking for it', async () => {
    const { workbook, box } = await textPage();
    expect([box.spellcheck, box.getAttribute('autocorrect'), box.autocomplete]).toEqual([false, 'off', 'off']);
    workbook.set('spelling', 'on');
    await expect.poll(() => box.spellcheck).toBe(true);
    expect(box.getAttribute('autocorrect')).toBe('on');
  });

  test('more lines than the field shows, sees them all without scrolling in it', async () => {
    const { box } = await textPage();
    const before = box.clientHeight;
    await userEvent.fill(box, Array.from({ length: 12 }, (_, n) => `line ${n}`).join('\n'));
    expect(box.clientHeight).toBeGreaterThan(before);
    expect(box.scrollHeight).toBeLessThanOrEqual(box.clientHeight + 1);
  });
});

describe('somebody who picks a suggestion', () => {
  test('has it as a line of their own text, below what stands there, and out again at the second press', async () => {
    const { workbook, box } = await textPage();
    box.focus();
    await userEvent.keyboard('tea');
    const time = page.getByRole('button', { name: 'Time', exact: true });
    await time.click();
    await expect.element(time).toHaveAttribute('aria-pressed', 'true');
    expect(box.value).toBe('tea\nTime');
    await page.getByRole('button', { name: 'Talking' }).click();
    expect(at(workbook, FIELD)).toBe('tea\nTime\nTalking');
    await time.click();
    expect(box.value).toBe('tea\nTalking');
    await expect.element(time).toHaveAttribute('aria-pressed', 'false');
  });

  test('finds the rest of them under “More…”', async () => {
    await textPage();
    expect(page.getByRole('button', { name: 'Not today' }).query()).toBeNull();
    const more = page.getByRole('button', { name: 'More…' });
    await expect.element(more).toHaveAttribute('aria-expanded', 'false');
    await more.click();
    await expect.element(page.getByRole('button', { name: 'Not today' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Fewer' })).toHaveAttribute('aria-expanded', 'true');
  });
});

test('somebody whose field has no suggestions isn’t shown any', async () => {
  show(await readersWorkbook(), form(worksheetWith(text('Anything else?'))));
  await expect.element(page.getByRole('textbox', { name: 'Anything else?' })).toBeVisible();
  expect(page.getByRole('button').query()).toBeNull();
});
