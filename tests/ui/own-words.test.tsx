import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginWords } from '#catalogue/begin-words.ts';
import { OwnWord } from '#ui/begin/OwnWord.tsx';
import { openWorkbook } from '#workbook/workbook.ts';
import { freshName, loadWorksheets, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { showPrerendered } from './render.tsx';
import { somebodyWho, told } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

const box = (name: string) => page.getByRole('textbox', { name, exact: true });

beforeAll(loadWorksheets);

describe('somebody with words of their own', () => {
  const { word, therapist } = beginWords.steps.words;

  test('meets them in a worksheet’s questions and in a chapter', async () => {
    const { main, go } = await walk(await somebodyWho({ opening: 'ending' }), '/begin/words');
    await userEvent.fill(box(therapist), 'My $& counsellor');
    await userEvent.fill(box(word), 'the big goodbye');
    await go('/worksheets/last-session/wrong');
    await expect.poll(() => main.textContent).toContain('Did your $& counsellor ask for secrecy');
    await go('/worksheets/last-session/from-it');
    await userEvent.click(page.getByRole('button', { name: 'More…' }).nth(1));
    await expect.element(page.getByRole('button', { name: 'I’m angry about the big goodbye' })).toBeVisible();
    await go('/read/not-sure');
    await expect.poll(() => main.textContent).toContain('you don’t feel safe with your $& counsellor');
    await go('/read/feelings-that-come');
    await expect.poll(() => main.textContent).toContain('feelings that can come with the big goodbye');
  });

  test('meets the workbook’s own where they leave them empty', async () => {
    const { main, go } = await walk(await readersWorkbook(), '/worksheets/last-session/wrong');
    await expect.poll(() => main.textContent).toContain('Did your therapist ask for secrecy');
    await go('/read/feelings-that-come');
    await expect.poll(() => main.textContent).toContain('feelings that can come with the ending');
  });

  test('picks one, another in its place, and none again', async () => {
    const workbook = await readersWorkbook();
    await walk(workbook, '/begin/words');
    const chip = (name: string) => page.getByRole('button', { name, exact: true });
    await userEvent.click(chip('goodbye'));
    await expect.element(box(word)).toHaveValue('goodbye');
    await userEvent.click(chip('pause'));
    await expect.element(box(word)).toHaveValue('pause');
    await expect.element(chip('pause')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(chip('goodbye')).toHaveAttribute('aria-pressed', 'false');
    expect(told(workbook).word).toBe('pause');
    await userEvent.click(chip('pause'));
    await expect.element(box(word)).toHaveValue('');
    expect(told(workbook)).not.toHaveProperty('word');
  });

  test('is given no capital by the keyboard, since they stand within sentences', async () => {
    await walk(await readersWorkbook(), '/begin/words');
    for (const label of [word, therapist]) await expect.element(box(label)).toHaveAttribute('autocapitalize', 'none');
  });

  test('types them before anything is loaded, and has them kept', async () => {
    const name = freshName();
    const workbook = openWorkbook({ name });
    const { word: label, wordHint, wordSuggestions } = beginWords.steps.words;
    showPrerendered(workbook, <OwnWord part="word" label={label} hint={wordHint} suggestions={wordSuggestions} />, (main) => {
      const input = main.querySelector('input');
      if (input) input.value = 'parting';
    });
    await workbook.ready;
    await saved(workbook);
    expect(await onDevice(name, 'situation/word')).toBe('parting');
    await expect.element(box(label)).toHaveValue('parting');
  });
});
