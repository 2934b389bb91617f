import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScriptedBrowser } from './scripted.ts';
import { sleep } from './typing.ts';

/** WebKitGTK's small browser, what drives it, and the screen without a monitor that it needs. */
export interface WebKitPrograms {
  readonly browser: string;
  readonly driver: string;
  readonly screen: string;
}

/** Where they are on a Debian (webkit2gtk-driver and xvfb); undefined when one is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  return browser !== undefined && existsSync(driver) && existsSync(screen) ? { browser, driver, screen } : undefined;
}

const DRIVER_STARTS_WITHIN_MS = 10_000;

/** Opens it, driven by WebDriver. A browser that is driven so keeps nothing beyond its end. */
export async function openWebKit({ browser, driver, screen }: WebKitPrograms): Promise<ScriptedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'fledge-webkit-'));
  const programs: ChildProcess[] = [];

  function start(program: string, ...args: readonly string[]): ChildProcess {
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        DISPLAY: display,
        HOME: profile,
        XDG_DATA_HOME: profile,
        XDG_CACHE_HOME: profile,
        XDG_CONFIG_HOME: profile,
      },
    });
    programs.push(child);
    return child;
  }

  let display = '';
  const shown = start(screen, '-displayfd', '3', '-screen', '0', '800x900x24', '-nolisten', 'tcp');
  display = await new Promise<string>((resolve, reject) => {
    shown.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
    shown.once('exit', () => reject(new Error('there is no screen')));
  });
  const port = await freePort();
  start(driver, `--port=${port}`, '--host=127.0.0.1');

  async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  async function untilReady(): Promise<void> {
    const end = Date.now() + DRIVER_STARTS_WITHIN_MS;
    for (;;) {
      try {
        await ask('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await sleep(100);
      }
    }
  }

  await untilReady();
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const { sessionId } = (await ask('POST', '/session', { capabilities: { alwaysMatch } })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  /** The tab that it opens with; those opened later are born hidden. */
  let first: string | undefined = String(await ask('GET', `${session}/window`));

  async function end(): Promise<void> {
    for (const { pid, exitCode, signalCode } of programs.toReversed()) {
      if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  return {
    async newTab() {
      const handle = first ?? ((await ask('POST', `${session}/window/new`, { type: 'tab' })) as { handle: string }).handle;
      first = undefined;
      /** The driver speaks to one tab at a time. That doesn't put it in front. */
      async function tell(path: string, body: unknown): Promise<unknown> {
        await ask('POST', `${session}/window`, { handle });
        return ask('POST', `${session}/${path}`, body);
      }
      return {
        goto: async (url) => void (await tell('url', { url })),
        reload: async () => void (await tell('refresh', {})),
        back: async () => void (await tell('back', {})),
        async press(key) {
          const actions = [
            { type: 'keyDown', value: key },
            { type: 'keyUp', value: key },
          ];
          await tell('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
        },
        async evaluate(script) {
          const told = await tell('execute/sync', { script: `return JSON.stringify(${script}) ?? 'null'`, args: [] });
          return JSON.parse(String(told)) as unknown;
        },
        hide: async () => void (await tell('window/minimize', {})),
        show: async () => void (await tell('window/rect', { width: 800, height: 900 })),
        async close() {
          await ask('POST', `${session}/window`, { handle });
          await ask('DELETE', `${session}/window`);
        },
      };
    },
    end,
  };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
