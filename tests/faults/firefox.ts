import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ScriptedBrowser } from './scripted.ts';

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

/** A Firefox, with ways to end it after which its profile stays. */
export interface Firefox extends ScriptedBrowser {
  readonly profile: string;
  close(): Promise<void>;
  /** Ends it as a crash does, with every process of its group. */
  kill(): Promise<void>;
}

/** Opens a Firefox on a profile, driven by WebDriver BiDi: Playwright has another Firefox than the one that people use. */
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

  async function openTab(): Promise<string> {
    return ((await send('browsingContext.create', { type: 'tab' })) as { context: string }).context;
  }

  /** The one that is put in front of another to hide it. */
  const other = await openTab();

  return {
    profile,
    async newTab() {
      const context = await openTab();
      return {
        goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
        reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
        back: async () => void (await send('browsingContext.traverseHistory', { context, delta: -1 })),
        press: async (key) => {
          const actions = [
            { type: 'keyDown', value: key },
            { type: 'keyUp', value: key },
          ];
          await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
        },
        evaluate: async (script) => {
          const expression = `(async () => JSON.stringify(await (${script})) ?? 'null')()`;
          const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
          const { result } = answer as { result?: { value?: string } };
          if (result?.value === undefined) throw new Error(`no answer to ${script}: ${JSON.stringify(answer)}`);
          return JSON.parse(result.value) as unknown;
        },
        hide: async () => void (await send('browsingContext.activate', { context: other })),
        show: async () => void (await send('browsingContext.activate', { context })),
        close: async () => void (await send('browsingContext.close', { context })),
      };
    },
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async end() {
      await end('SIGTERM').catch(() => undefined);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
