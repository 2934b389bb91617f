import { afterEach, expect, test } from 'vitest';
import { applyAppearance } from '#app/appearance.ts';
import index from '../../index.html?raw';
import { readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';

const page = document.documentElement;
const NAMES = ['theme', 'text', 'contrast'];

afterEach(() => {
  localStorage.clear();
  for (const name of NAMES) delete page.dataset[name];
});

/** Runs the script that stands at the head of every page. */
function boot(): void {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(index) ?? [];
  new Function(script)();
}

test('somebody who chose high contrast has it at once, and before anything is drawn on the next visit', async () => {
  const workbook = await readersWorkbook();
  applyAppearance(workbook);
  workbook.set('contrast', 'high');
  expect(page.dataset['contrast']).toBe('high');
  for (const name of NAMES) delete page.dataset[name];
  boot();
  expect({ ...page.dataset }).toEqual({ contrast: 'high' });
});

test('what is left for the next visit holds no word of theirs', async () => {
  const workbook = await readersWorkbook();
  applyAppearance(workbook);
  workbook.set('contrast', 'Some text with spaces');
  workbook.set('text', 'large');
  workbook.answer('goals/then', 'secret');
  await saved(workbook);
  expect(localStorage.getItem('fledge-look')).toBe('{"text":"large"}');
  // Marks of what is to be copied may stand beside it.
  expect(JSON.stringify(localStorage)).not.toContain('secret');
});

test.each(['{', '{"contrast":"\\"x"}', '[]', 'null'])('a flag that reads %s is passed over', (flag) => {
  localStorage.setItem('fledge-look', flag);
  boot();
  expect(page.dataset['contrast']).toBeUndefined();
});
