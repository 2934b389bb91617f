import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { Languages } from '#ui/settings/Languages.tsx';
import { readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { show } from './render.tsx';

test('somebody finds every other language by its own name, each at its own address', async () => {
  show(await readersWorkbook(), <Languages names={{ en: 'English', de: 'Deutsch', fr: 'Français' }} />);
  const german = page.getByRole('link', { name: 'Deutsch' });
  await expect.element(german).toHaveAttribute('href', '/de/');
  await expect.element(german).toHaveAttribute('lang', 'de');
  await expect.element(page.getByRole('link', { name: 'Français' })).toHaveAttribute('href', '/fr/');
  expect(page.getByRole('link', { name: 'English' }).elements()).toEqual([]);
});

test('and nothing about languages where there is only one', async () => {
  const { main } = show(await readersWorkbook(), <Languages names={{ en: 'English' }} />);
  expect(main.querySelector('section')).toBeNull();
});
