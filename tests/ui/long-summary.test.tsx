import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SummaryPage } from '#ui/summary/SummaryPage.tsx';
import { GOALS, withGoals } from './many-goals.ts';
import { loadWorksheets } from '../workbook/in-page/opened-workbook.ts';
import { show } from './render.tsx';

const MANY = 300;

beforeAll(loadWorksheets);

/** The summary of somebody who brings so many goals. */
async function bringing(count: number): Promise<HTMLElement> {
  const workbook = await withGoals(count);
  await workbook.ready;
  workbook.mark(GOALS, 'bring');
  const { main } = show(workbook, <SummaryPage />);
  await expect.element(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
  return main;
}

const choices = (main: HTMLElement) => main.querySelectorAll('fieldset').length;

describe('someone who brings three hundred goals', { timeout: 60_000 }, () => {
  test('can choose among the first at once, and among all of them in a while', async () => {
    const main = await bringing(MANY);
    expect(choices(main)).toBeLessThan(MANY);
    await expect.poll(() => choices(main), { timeout: 20_000 }).toBe(MANY);
  });

  test('has all of them on paper, however soon they print', async () => {
    const main = await bringing(MANY);
    const written = () => [...main.querySelectorAll('[data-summary] h5')].map(({ textContent }) => textContent);
    expect(written().length).toBeLessThan(MANY);
    // React's strict mode, which is for development alone, sets every effect up twice.
    await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('beforeprint'));
    expect(written()).toHaveLength(MANY);
    expect(written().at(-1)).toContain(`Errand number ${MANY}.`);
  });

  test('sees a bar move while the PDF is made, and is told when it’s there', async () => {
    const main = await bringing(MANY);
    await expect.poll(() => choices(main), { timeout: 20_000 }).toBe(MANY);
    const seen: number[] = [];
    main.querySelector<HTMLButtonElement>('button.lead')?.click();
    while (!main.textContent?.includes('Saved as')) {
      await new Promise(requestAnimationFrame);
      const now = main.querySelector('progress')?.value;
      if (now !== undefined && now !== seen.at(-1)) seen.push(now);
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0.5);
    await expect.poll(() => main.querySelector('progress')).toBeNull();
  });
});

test('somebody who opens what belongs to a goal can choose for each of it', async () => {
  const main = await bringing(2);
  expect(choices(main)).toBe(2);
  await userEvent.click(main.querySelector('details summary') as HTMLElement);
  await expect.poll(() => choices(main)).toBeGreaterThan(5);
});

test('somebody whose browser has forgotten their tap when the file is made is asked for one more, and can share it then', async () => {
  let tries = 0;
  const handed: File[] = [];
  async function share({ files = [] }: ShareData): Promise<void> {
    tries += 1;
    if (tries === 1) throw new DOMException('Must be handling a user gesture', 'NotAllowedError');
    handed.push(...files);
  }
  Object.defineProperties(navigator, {
    canShare: { configurable: true, value: () => true },
    share: { configurable: true, value: share },
  });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });
  await bringing(2);
  await userEvent.click(page.getByRole('button', { name: 'Share', exact: true }));
  await expect.element(page.getByText(/asks for one more tap/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Share it now' }));
  await expect.element(page.getByText(/^Shared\./)).toBeVisible();
  expect(handed[0]?.type).toBe('application/pdf');
  expect(page.getByRole('button', { name: 'Share it now' }).query()).toBeNull();
});
