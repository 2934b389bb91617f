import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { markAt, MARKS } from '#domain/marks/marks.ts';
import { faultsIn } from './page-checks.ts';
import { at, freshName, readersWorkbook, readVault, saved, writtenBy } from '../workbook/in-page/opened-workbook.ts';
import { button, choose, given, pageOf } from './storage-page.tsx';

const PASSCODE = 'river lamp onion chair';

describe('somebody who restores a backup', () => {
  const answers = { 'goals/unplanned': 'I laugh more', 'coping-skills/new-thing': 'I say no' };

  test('on an empty device, sees what it holds, and finds every answer', async () => {
    const backup = await given(answers, PASSCODE);
    const workbook = await readersWorkbook();
    const { main } = pageOf(workbook);
    await choose(main, backup);
    await expect.element(page.getByText('This backup has a passcode.')).toBeVisible();
    await userEvent.fill(page.getByLabelText('The passcode of this backup'), 'river lamb onion chair');
    await userEvent.click(button('Open it'));
    await expect.element(page.getByText(/^That passcode doesn’t open it/), { timeout: 10_000 }).toBeVisible();
    await userEvent.fill(page.getByLabelText('The passcode of this backup'), ` ${PASSCODE} `);
    await userEvent.click(button('Open it'));
    await expect.element(page.getByText(/^This backup was made on \d+ \w+ 20\d\d\.$/), { timeout: 10_000 }).toBeVisible();
    await expect.element(page.getByText(/^It holds 2 sheets, last written on/)).toBeVisible();
    await expect.element(page.getByText('2 answers aren’t here yet and will be added.')).toBeVisible();
    expect(at(workbook, 'goals/unplanned')).toBeUndefined();
    await userEvent.click(button('Restore'));
    await expect.element(page.getByText('Done. Added: 2 answers.')).toBeVisible();
    for (const [address, answer] of Object.entries(answers)) expect(at(workbook, address)).toBe(answer);
    await expect.element(page.getByText('Done. Added: 2 answers.')).toHaveFocus();
  });

  test('twice, finds the same as after once', async () => {
    const backup = await given(answers);
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { main } = pageOf(workbook);
    await choose(main, backup);
    await userEvent.click(button('Restore'));
    await expect.element(page.getByText('Done. Added: 2 answers.')).toBeVisible();
    await saved(workbook);
    const once = await readVault(name);
    await choose(main, backup);
    await expect.element(page.getByText('Every answer in it is here already.')).toBeVisible();
    await userEvent.click(button('Restore'));
    await expect.element(page.getByText('Done. Every answer was here already.')).toBeVisible();
    expect(await readVault(name)).toEqual(once);
  });

  test('beside their own words, loses neither: the later one stands, and the earlier one is among what was', async () => {
    const other = await writtenBy({ 'goals/unplanned': 'I laugh' });
    other.answer('goals/unplanned', 'I laugh more');
    const { text } = await (await other.care()).backUp(undefined);
    const workbook = await writtenBy({ 'goals/unplanned': 'I sleep' });
    const { main } = pageOf(workbook);
    await choose(main, text);
    await expect
      .element(page.getByText('1 answer is newer than the one here and will replace it. The earlier one is kept.'))
      .toBeVisible();
    await userEvent.click(button('Restore'));
    await expect.element(page.getByText('Done. Changed to a later wording: 1 answer.')).toBeVisible();
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
    const earlier = await (await workbook.care()).earlier('goals/unplanned');
    expect(earlier.map(({ value }) => value)).toContain('I sleep');
  });

  test('can leave it, and nothing is changed', async () => {
    const workbook = await readersWorkbook();
    const { main } = pageOf(workbook);
    await choose(main, await given(answers));
    await userEvent.click(button('Leave it'));
    await expect.element(page.getByText('Left as it was. Nothing was changed.')).toBeVisible();
    expect(workbook.documentIds()).toEqual([]);
  });

  test('reads what isn’t done without asking, and has it done by ticking it', async () => {
    const workbook = await writtenBy({ ...answers });
    workbook.mark('goals/unplanned', 'bring');
    const { text } = await (await workbook.care()).backUp(undefined);
    workbook.mark('goals/unplanned', 'mine');
    await (await workbook.care()).erase('coping-skills/new-thing');
    const { main } = pageOf(workbook);
    await choose(main, text);
    await expect
      .element(page.getByText('1 answer is marked more private here than in the file. It stays as it is here.'))
      .toBeVisible();
    await expect.element(page.getByText('1 answer in the file was erased for good here, so it isn’t put back.')).toBeVisible();
    expect(await faultsIn(main)).toEqual([]);
    await userEvent.click(page.getByLabelText('Put back what was erased here'));
    await userEvent.click(button('Restore'));
    await expect.element(page.getByText('Done.', { exact: true })).toBeVisible();
    expect(at(workbook, 'coping-skills/new-thing')).toBe('I say no');
    expect(markAt(workbook.document(MARKS), 'goals/unplanned')).toBe('mine');
  });

  test('counts an answer in a list once, and not the list', async () => {
    const other = await readersWorkbook();
    other.answerInRow('goals/goals', 'r1', 'hoped', 'to sleep');
    const { text } = await (await other.care()).backUp(undefined);
    const { main } = pageOf(await readersWorkbook());
    await choose(main, text);
    await expect.element(page.getByText('1 answer isn’t here yet and will be added.')).toBeVisible();
  });

  test.each<readonly [string, () => Promise<string | Blob>, RegExp]>([
    ['of another app', async () => '{"app":"notes"}', /isn’t a backup from Fledge/],
    ['that isn’t text', async () => new Blob([new Uint8Array([0xff, 0xfe, 0, 1])]), /isn’t a backup from Fledge/],
    ['of which half is missing', async () => (await given(answers)).slice(0, 400), /only a part of it arrived/],
    [
      'in which a letter has changed',
      async () => (await given(answers)).replace(/"box":"(.)/, (_, first: string) => `"box":"${first === 'A' ? 'B' : 'A'}`),
      /is damaged/,
    ],
    ['with no day on it', async () => (await given(answers)).replace(/"made":"[^"]*"/, '"made":"2026-99-99"'), /is damaged/],
    [
      'of a newer Fledge',
      async () => (await given(answers)).replace('"format":1', '"format":2'),
      /made with a newer version of Fledge/,
    ],
    ['that is too big', async () => new Blob([new Uint8Array(32_000_001)]), /too big/],
    [
      'that can’t be read',
      async () => Object.assign(new Blob(['x']), { text: () => Promise.reject(new DOMException('no', 'NotReadableError')) }),
      /couldn’t read this file/,
    ],
  ])('from a file %s, reads so in one sentence, and nothing is changed', async (_what, file, sentence) => {
    const workbook = await readersWorkbook();
    const { main } = pageOf(workbook);
    await choose(main, await file());
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(main.textContent).toMatch(/nothing was changed/i);
    expect(button('Restore').query()).toBeNull();
    expect(workbook.documentIds()).toEqual([]);
  });

  test('on a device that has no room for it, is told that nothing was changed', async () => {
    const workbook = await readersWorkbook();
    const care = await workbook.care();
    const { main } = pageOf({
      ...workbook,
      care: async () => ({ ...care, restore: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }),
    });
    await choose(main, await given(answers));
    await userEvent.click(button('Restore'));
    await expect.element(page.getByText(/^It couldn’t be put back/)).toBeVisible();
  });
});
