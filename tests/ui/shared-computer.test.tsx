import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noTraceOf } from '#app/begin-no-trace.ts';
import { sharedWords } from '#catalogue/shared-words.ts';
import { SharedComputerPage } from '#ui/no-trace/SharedComputerPage.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { readersWorkbook, writtenBy } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { show } from './render.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function shown(workbook: Workbook, go = vi.fn()) {
  const page = show(workbook, <SharedComputerPage noTrace={noTraceOf(workbook, go)} />);
  await expect.poll(() => page.main.querySelector('h1')).not.toBeNull();
  return { go, ...page };
}

describe('somebody at a computer that others use', () => {
  test('reads that nothing is there yet, once that is known', async () => {
    const { main } = await shown(await readersWorkbook());
    expect(main.textContent).toContain(sharedWords.begin.empty);
    expect(main.textContent).not.toContain(sharedWords.begin.already);
  });

  test('reads that what was written stays, and finds the way to it', async () => {
    const { main } = await shown(await writtenBy({ 'goals/unplanned': 'I laugh' }));
    await expect.element(page.getByRole('link', { name: sharedWords.begin.toStorage })).toBeVisible();
    expect(main.textContent).toContain(sharedWords.begin.already);
  });

  test('and whose words aren’t stored yet, isn’t let in, so that none are lost', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh' });
    const failing = { ...workbook, status: () => ({ ...workbook.status(), save: 'failed' as const }) };
    const { go } = await shown(failing);
    await userEvent.click(button(sharedWords.begin.act));
    await expect.element(page.getByRole('status')).toHaveTextContent(sharedWords.begin.unsaved);
    expect(go).not.toHaveBeenCalled();
    expect(sessionStorage.getItem('fledge-no-trace')).toBeNull();
  });

  test('whose browser can’t remember the choice, is told so', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { go } = await shown(openWorkbook({ name: 'never-there' }));
    await userEvent.click(button(sharedWords.begin.act));
    await expect.element(page.getByRole('status')).toHaveTextContent(sharedWords.begin.failed);
    expect(go).not.toHaveBeenCalled();
    set.mockRestore();
  });

  test('ends it only after being asked once more, and can stay', async () => {
    sessionStorage.setItem('fledge-no-trace', '1');
    const { go } = await shown(openWorkbook({}));
    await userEvent.click(button(sharedWords.on.end));
    await expect.element(page.getByText(sharedWords.on.ask)).toHaveFocus();
    await userEvent.click(button(sharedWords.on.stay));
    expect(go).not.toHaveBeenCalled();
    await userEvent.click(button(sharedWords.on.end));
    await userEvent.click(button(sharedWords.on.act));
    expect(go).toHaveBeenCalledOnce();
    expect(sessionStorage.getItem('fledge-no-trace')).toBeNull();
  });

  test.each(themes.flatMap((theme) => [true, false].map((on) => [theme, on] as const)))(
    'meets nothing that axe finds wrong in %s, nothing too small for a thumb and nothing too wide (on: %s)',
    async (theme, on) => {
      inTheme(theme);
      await windowOf(320);
      const { main } = await shown(on ? openWorkbook({}) : await readersWorkbook());
      if (on) await userEvent.click(button(sharedWords.on.end));
      expect(await faultsIn(main)).toEqual([]);
      expect(smallTargets(main)).toEqual([]);
      expect(tooWide(main)).toEqual([]);
    },
  );
});
