import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openRooms } from '#catalogue/chapters.ts';
import { RoomsPage } from '#ui/rooms/RoomsPage.tsx';
import { RoomDrawing } from '#ui/shared/RoomDrawing.tsx';
import { rooms } from '#catalogue/catalogue.ts';
import { faultsIn } from './page-checks.ts';
import { readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { show } from './render.tsx';

test('somebody who looks for a room sees a drawing beside its name, and hears the name alone', async () => {
  const { main } = show(await readersWorkbook(), <RoomsPage />);
  for (const { title } of openRooms) {
    const heading = page.getByRole('heading', { name: title, exact: true });
    await expect.element(heading).toBeVisible();
    const drawing = heading.element().parentElement?.querySelector('svg');
    expect(drawing?.getAttribute('aria-hidden'), title).toBe('true');
  }
  expect(await faultsIn(main)).toEqual([]);
});

test.each(rooms)('the drawing for $title has one weight, one spot of colour at most, and is not cut off', async ({ id }) => {
  const { main } = show(await readersWorkbook(), <RoomDrawing room={id} size={64} />);
  await expect.poll(() => main.querySelector('path')).not.toBeNull();
  const paths = [...main.querySelectorAll('path')];
  const reach = 1.1;
  for (const path of paths) {
    expect(getComputedStyle(path).strokeWidth).toBe('2.2px');
    const { x, y, width, height } = path.getBBox();
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(reach);
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(64 - reach);
  }
  const colours = new Set(paths.map((path) => getComputedStyle(path).stroke));
  expect(paths.length).toBeLessThanOrEqual(2);
  expect(colours.size).toBe(paths.length);
});
