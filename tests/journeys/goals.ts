import type { Locator, Page } from 'playwright-core';

/** The card of the n-th goal, from 1. */
export function card(page: Page, number: number): Locator {
  return page.getByRole('region', { name: `Goal ${number}`, exact: true });
}
