import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser } from '../../build/browser.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What a page must not do, as it was seen. All of it stays empty in a good journey. */
export interface Trouble {
  readonly foreignRequests: string[];
  readonly violations: string[];
  readonly consoleErrors: string[];
}

/** A browser with a profile of its own, at the size of a phone. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly profile: string;
  readonly trouble: Trouble;
  /** Ends the browser as a crash does: SIGKILL to its whole process group. The profile stays. */
  kill(): Promise<void>;
  /** Closes the browser and removes the profile. */
  end(): Promise<void>;
}

interface VisitOptions {
  /** A profile that an earlier visit left behind. */
  readonly profile?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What its pages have to do without, by what it belongs to. */
  readonly lacking?: Readonly<Record<string, readonly string[]>>;
}

/** Opens a browser, on a fresh profile unless one is given, and watches what its pages do. */
export async function visit({
  profile = newProfile(),
  width = 360,
  colorScheme = 'light',
  lacking = {},
}: VisitOptions = {}): Promise<Visit> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser was found');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    viewport: { width, height: 740 },
    colorScheme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(takeAway, lacking);
  const trouble: Trouble = { foreignRequests: [], violations: [], consoleErrors: [] };
  const page = context.pages()[0] ?? (await context.newPage());
  await watch(context, page, trouble);
  return {
    page,
    context,
    profile,
    trouble,
    kill: () => kill(context, page, profile),
    end: async () => {
      await context.close().catch(() => undefined);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Runs in each page before anything else does. */
function takeAway(lacking: NonNullable<VisitOptions['lacking']>): void {
  for (const [path, names] of Object.entries(lacking)) {
    let owner: object | undefined = globalThis;
    for (const part of path.split('.'))
      if (owner && part !== 'globalThis') owner = Reflect.get(owner, part) as object | undefined;
    for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
  }
}

function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'fledge-visit-'));
}

async function watch(context: BrowserContext, page: Page, trouble: Trouble): Promise<void> {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') trouble.foreignRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => trouble.consoleErrors.push(error.message));
  await context.exposeFunction('reportViolation', (violation: string) => trouble.violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation(
        `${effectiveDirective} ${blockedURI}`,
      );
    });
  });
}

async function kill(context: BrowserContext, page: Page, profile: string): Promise<void> {
  const browser = context.browser();
  const session = browser ? await browser.newBrowserCDPSession() : await context.newCDPSession(page);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser has no main process');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(-main.id, 'SIGKILL');
  await closed;
  // The lock that the killed browser leaves would stop the next one from opening the profile.
  await rm(join(profile, 'SingletonLock'), { force: true });
}
