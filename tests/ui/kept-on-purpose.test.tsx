import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import { freshName, loadWorksheets, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { told } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

const link = (name: string) => page.getByRole('link', { name, exact: true });
const keep = page.getByRole('button', { name: beginWords.keep.keep });

beforeAll(loadWorksheets);

describe('somebody whose answer could bring them trouble', () => {
  test.each([
    ['radio', paths.endings.harm.label, 'ending'],
    ['checkbox', 'I was told not to contact them', 'noContact'],
  ] as const)('and says by a %s “%s”, has that kept only once they ask for it', async (role, label, part) => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { at, main } = await walk(workbook, '/');
    await userEvent.click(link('It’s ending'));
    await expect.poll(at).toBe('/begin/which');
    await expect.poll(() => main.textContent).toContain(beginWords.steps.which.onPurpose(beginWords.keep.keep));
    for (const fold of [beginWords.steps.which.others, beginWords.steps.which.circumstances])
      await userEvent.click(page.getByText(fold));
    await userEvent.click(page.getByRole(role, { name: label }));
    await userEvent.click(page.getByRole('checkbox', { name: 'I’m under 18' }));
    await saved(workbook);
    expect(told(await readersWorkbook(name))).toEqual({ opening: 'ending', under18: true });
    await userEvent.click(keep);
    await saved(workbook);
    expect(await onDevice(name, `situation/${part}`)).toBe(part === 'ending' ? 'harm' : true);
  });
});
