import type { Page } from 'playwright-core';

/** Waits until the page says that everything is on the device. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').waitFor();
}

/** Waits until everything is kept on the device, so that the network can go, and puts the note about it away. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await page.getByText('Fledge now works without a signal').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
}
