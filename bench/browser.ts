import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../build/browser.mjs';

/** What every browser that is measured is started with. */
export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-component-update', '--disable-sync'];

/** How much slower the page's thread is made: about a mid-range phone. */
export const CPU_SLOWDOWN = 4;

/** The path of the browser. Throws where there is none. */
export function findChromium(): string {
  const path = findBrowser();
  if (!path) throw new Error('no Chromium was found');
  return path;
}

/**
 * Opens a browser on a profile. On the disk, since in a private context IndexedDB and the caches never reach it,
 * and one profile for a site, since two ports of one host would share a process.
 */
export async function openBrowser(profile: string, flags: readonly string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    args: [...FLAGS, ...flags],
    viewport: { width: 360, height: 740 },
  });
}

/** A new page, and a session for what only the protocol can ask for. */
export async function openPage(context: BrowserContext): Promise<{ readonly page: Page; readonly cdp: CDPSession }> {
  const page = await context.newPage();
  return { page, cdp: await context.newCDPSession(page) };
}

export async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** The file in which a browser that was opened with `--remote-debugging-port=0` says where it listens. */
export function portFileOf(profile: string): string {
  return join(profile, 'DevToolsActivePort');
}

/** Where such a browser listens; undefined before it does. */
export async function debuggingPort(profile: string): Promise<{ readonly port: number; readonly path: string } | undefined> {
  const [port, path] = (await readFile(portFileOf(profile), 'utf8').catch(() => '')).split('\n');
  return port && path ? { port: Number(port), path } : undefined;
}

/** Visits a page once, until its service worker is active and holds everything. */
export async function visitFirst(context: BrowserContext, address: string): Promise<void> {
  const { page } = await openPage(context);
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.close();
}

/** Selects a place for text that takes keys. */
export const FIELD = 'textarea:not([readonly], [disabled])';

/** Selects the status when the browser has acknowledged every key. */
export const SAVED = '[data-save="saved"]';
