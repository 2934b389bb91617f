import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countries, anywhere } from '#catalogue/helplines.ts';

/** Ways out of a page that its policy leaves open, and those that it closes. */
const EXITS =
  /\b(?:fetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTC\w+|importScripts|window\.open|(?<![\w.])location\s*=(?![={])|location\.(?:assign|replace|href\s*=)|\.action\s*=|prefetch|preconnect)/;

/** Where the app goes to an address of its own by script, and what that address is. */
const TO_ITSELF: Readonly<Record<string, RegExp>> = {
  'src/app/follow-erasing.ts': /location\.replace\(BASE\)/,
  'src/app/begin-no-trace.ts': /location\.replace\(BASE\)/,
  'src/app/start-anew.ts': /location\.replace\(BASE\)/,
  'src/app/locking.ts': /location\.replace\(BASE\)/,
  'src/app/hiding.ts': /location\.replace\(PLAIN_PAGE\)/,
  // A link that somebody has tapped before the scripts came.
  'src/app/early-taps.ts': /location\.assign\(link\.href\)/,
};

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

test('no script of the app opens another address, or a connection of any kind', () => {
  const wrong = sources.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    const left = TO_ITSELF[file] ? code.replaceAll(new RegExp(TO_ITSELF[file], 'g'), '') : code;
    const [exit] = EXITS.exec(left) ?? [];
    return exit ? [`${file}: ${exit}`] : [];
  });
  expect(sources.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('and each way that is let through is still there', () => {
  for (const [file, exit] of Object.entries(TO_ITSELF)) expect(readFileSync(file, 'utf8'), file).toMatch(exit);
});

test('no script of the app sends a notification, or asks to', () => {
  const asking = sources.filter((file) =>
    /\bNotification\b|\bPushManager\b|\bpushManager\b|showNotification|setAppBadge/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});

test('a link to another site stands on Help alone, and takes nothing along', () => {
  const outside = sources.filter((file) => /target="_blank"/.test(readFileSync(file, 'utf8')));
  expect(outside.toSorted()).toEqual(['src/ui/help/Line.tsx', 'src/ui/help/Ringing.tsx']);
  for (const file of outside)
    for (const link of readFileSync(file, 'utf8').match(/<a [^>]*_blank[^>]*>/g) ?? [])
      expect(link, file).toContain('rel="noreferrer noopener"');
  const webs = [...anywhere, ...countries.flatMap(({ lines }) => lines)].flatMap(({ web }) => (web ? [new URL(web.url)] : []));
  expect(webs.filter(({ protocol, search, hash }) => protocol !== 'https:' || search !== '' || hash !== '')).toEqual([]);
});
