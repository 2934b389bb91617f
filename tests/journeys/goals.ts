import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What somebody writes about one goal. */
export interface Goal {
  readonly goal: string;
  readonly then: number;
  readonly now: number;
  readonly change: string;
  readonly did: string;
  readonly matters: number;
  readonly unfinished: string;
  readonly goes: readonly string[];
}

export const goals: readonly [Goal, Goal, Goal] = [
  {
    goal: 'Leaving the house on my own',
    then: 2,
    now: 7,
    change: 'Walking to the canal with my sister',
    did: 'I told Ana the truth about the flat',
    matters: 9,
    unfinished: 'Trains in the evening',
    goes: ['I go on with it by myself', 'Into the last session'],
  },
  {
    goal: 'Sleeping through the night',
    then: 1,
    now: 5,
    change: 'A later shift since March',
    did: 'I put the phone in the kitchen',
    matters: 6,
    unfinished: 'Sundays are still bad',
    goes: ['To my doctor'],
  },
  {
    goal: 'Being less afraid of my father',
    then: 3,
    now: 3,
    change: 'Nothing that I can name',
    did: 'I wrote him a letter and kept it',
    matters: 10,
    unfinished: 'All of it, and that is only mine to know',
    goes: ['It can rest'],
  },
];

/** The card of the n-th goal, from 1. */
export function card(page: Page, number: number): Locator {
  return page.getByRole('region', { name: `Goal ${number}`, exact: true });
}

async function rate(slider: Locator, value: number): Promise<void> {
  await slider.focus();
  // From wherever it stands: to the low end, then up.
  await slider.press('Home');
  for (let step = 0; step < value; step += 1) await slider.press('ArrowRight');
}

/** Fills in one goal through what is on the screen. */
export async function writeGoal(page: Page, number: number, goal: Goal): Promise<void> {
  if (number > 1) await page.getByRole('button', { name: 'Add a goal' }).click();
  const at = card(page, number);
  await at.getByRole('textbox', { name: 'What did you hope for?' }).fill(goal.goal);
  await rate(at.getByRole('slider', { name: 'Then' }), goal.then);
  await rate(at.getByRole('slider', { name: 'Now', exact: true }), goal.now);
  await at.getByText(`More about goal ${number}`).click();
  await at.getByRole('textbox', { name: 'What made the difference?' }).fill(goal.change);
  await at.getByRole('textbox', { name: 'What did you do?' }).fill(goal.did);
  await rate(at.getByRole('slider', { name: 'How much does it matter to you now?' }), goal.matters);
  await at.getByRole('textbox', { name: 'What stays unfinished?' }).fill(goal.unfinished);
  for (const place of goal.goes) await at.getByRole('checkbox', { name: place }).click();
}

/** Checks that everything of one goal is on the screen. */
export async function expectGoal(page: Page, number: number, goal: Goal): Promise<void> {
  const at = card(page, number);
  const shown = {
    goal: await at.getByRole('textbox', { name: 'What did you hope for?' }).inputValue(),
    then: Number(await at.getByRole('slider', { name: 'Then' }).inputValue()),
    now: Number(await at.getByRole('slider', { name: 'Now', exact: true }).inputValue()),
    change: await at.getByRole('textbox', { name: 'What made the difference?' }).inputValue(),
    did: await at.getByRole('textbox', { name: 'What did you do?' }).inputValue(),
    matters: Number(await at.getByRole('slider', { name: 'How much does it matter to you now?' }).inputValue()),
    unfinished: await at.getByRole('textbox', { name: 'What stays unfinished?' }).inputValue(),
  };
  const { goes, ...rest } = goal;
  expect(shown).toEqual(rest);
  for (const place of goes) expect(await at.getByRole('checkbox', { name: place }).isChecked()).toBe(true);
}

/** Waits until the page says that everything is on the device. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').waitFor();
}

/** Waits until everything is kept on the device, so that the network can go. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await page.getByText('Fledge now works without a signal').waitFor();
}
