import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A tab of a Firefox. Texts of scripts run in the page and give JSON. */
export interface FirefoxTab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Presses one key. */
  press(key: string): Promise<void>;
  evaluate(script: string): Promise<unknown>;
  /** Puts the tab in front of the others, which are hidden by it. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** A Firefox that is driven by WebDriver BiDi, since Playwright has another Firefox than the one that people use. */
export interface Firefox {
  newTab(): Promise<FirefoxTab>;
  /** Ends it as a crash does, with every process of its group. */
  kill(): Promise<void>;
  end(): Promise<void>;
}

/** Where a Firefox is; undefined when there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', ...folders.map((folder) => join(folder, 'firefox'))];
  return places.find((place) => existsSync(place));
}

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly message?: string;
}

/** Opens a Firefox on a profile. */
export async function openFirefox(binary: string, profile = mkdtempSync(join(tmpdir(), 'fledge-firefox-'))): Promise<Firefox> {
  const child = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('Firefox ended before it could be driven')));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('Firefox doesn’t let itself be driven')));
  });
  const asked = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let asking = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as Answer;
    const waiting = asked.get(id ?? -1);
    if (type === 'success') waiting?.resolve(result);
    else if (type === 'error') waiting?.reject(new Error(message));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of asked.values()) reject(new Error('Firefox is gone'));
  });

  function send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    asking += 1;
    const id = asking;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => void asked.set(id, { resolve, reject }));
  }

  await send('session.new', { capabilities: {} });

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
    await ended;
  }

  return {
    async newTab() {
      const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
      return {
        goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
        reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
        press: async (key) => {
          const actions = [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }];
          await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
        },
        evaluate: async (script) => {
          const expression = `(async () => JSON.stringify(await (${script})) ?? 'null')()`;
          const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
          const { result } = answer as { result?: { value?: string } };
          if (result?.value === undefined) throw new Error(`no answer to ${script}: ${JSON.stringify(answer)}`);
          return JSON.parse(result.value) as unknown;
        },
        toFront: async () => void (await send('browsingContext.activate', { context })),
        close: async () => void (await send('browsingContext.close', { context })),
      };
    },
    kill: () => end('SIGKILL'),
    async end() {
      await end('SIGTERM').catch(() => undefined);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
