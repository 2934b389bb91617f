import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { sleep } from './bench.ts';
import { CPU_SLOWDOWN, debuggingPort, FLAGS, findChromium, portFileOf } from './browser.ts';

/**
 * A browser of which nothing is asked but its pages' titles. Playwright has every page tell about its scripts, and for
 * that the browser looks up where in the code an error is made, in any page that makes one: React makes some as it
 * starts, and each of its starts took about 50 ms longer, on a slowed processor, than in a page that nobody inspects.
 */
export interface BareBrowser {
  open(address: string, options?: OpenOptions): Promise<BarePage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Run in the page before anything of it. */
  readonly script?: string;
  /** Whether the page's thread is slowed, and the service worker starts with the page, as on a phone that did nothing before. */
  readonly asOnAPhone?: boolean;
}

export interface BarePage {
  /** What stands behind `beginning` in the page's title once it begins so. Rejects when it doesn't in time. */
  titled(beginning: string): Promise<string>;
  close(): Promise<void>;
}

const ALONE = [
  '--headless',
  '--no-first-run',
  '--disable-background-networking',
  '--remote-debugging-port=0',
  '--window-size=360,740',
];
const LOOK_EVERY_MS = 50;
const LIMIT_MS = 20_000;

type Parameters = Readonly<Record<string, unknown>>;
interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

/** Starts the browser on a profile. */
export async function openBareBrowser(profile: string): Promise<BareBrowser> {
  // One that another start has left names a port where nobody listens any more.
  await rm(portFileOf(profile), { force: true });
  const child = spawn(findChromium(), [...FLAGS, ...ALONE, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  let listens = await debuggingPort(profile);
  while (!listens) {
    if (child.exitCode !== null) throw new Error('the browser didn’t start');
    await sleep(LOOK_EVERY_MS);
    listens = await debuggingPort(profile);
  }
  const socket = new WebSocket(`ws://127.0.0.1:${listens.port}${listens.path}`);
  await once(socket, 'open');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id = 0, error, result } = JSON.parse(String(data)) as Answer;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
  });
  let sent = 0;

  async function ask<Result>(method: string, params: Parameters = {}, sessionId?: string): Promise<Result> {
    sent += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(sent, answer);
    socket.send(JSON.stringify({ id: sent, method, params, sessionId }));
    return (await answer.promise) as Result;
  }

  async function titleOf(targetId: string): Promise<string> {
    const { targetInfo } = await ask<{ readonly targetInfo: { readonly title: string } }>('Target.getTargetInfo', { targetId });
    return targetInfo.title;
  }

  return {
    async open(address, { script, asOnAPhone = false } = {}) {
      const { targetId } = await ask<{ readonly targetId: string }>('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await ask<{ readonly sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
      const askPage = (method: string, params?: Parameters) => ask(method, params, sessionId);
      await askPage('Page.enable');
      if (script !== undefined) await askPage('Page.addScriptToEvaluateOnNewDocument', { source: script });
      if (asOnAPhone) {
        await askPage('ServiceWorker.enable');
        await askPage('ServiceWorker.stopAllWorkers');
        await askPage('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
      }
      await askPage('Page.navigate', { url: address });
      return {
        async titled(beginning) {
          const end = Date.now() + LIMIT_MS;
          while (Date.now() < end) {
            const title = await titleOf(targetId);
            if (title.startsWith(beginning)) return title.slice(beginning.length);
            await sleep(LOOK_EVERY_MS);
          }
          throw new Error(`the page at ${address} never said ${beginning}`);
        },
        close: () => ask('Target.closeTarget', { targetId }),
      };
    },
    async close() {
      await ask('Browser.close');
      await ended;
    },
  };
}

/** Visits a page once, until its service worker is active and holds everything. */
export async function visitBarely(browser: BareBrowser, address: string): Promise<void> {
  const page = await browser.open(address, {
    script: "navigator.serviceWorker.ready.then(() => setInterval(() => (document.title = 'ready'), 20))",
  });
  await page.titled('ready');
  await page.close();
}
