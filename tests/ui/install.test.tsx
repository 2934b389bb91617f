import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { acceptInstallOffer, currentInstallOffer, keepInstallOffer } from '#app/install-offer.ts';
import type { Device, DeviceState } from '#ui/install/device.ts';
import { guessFamily, NOTHING_KNOWN } from '#ui/install/device.ts';
import { InstallPage } from '#ui/install/InstallPage.tsx';
import { SettingsPage } from '#ui/settings/SettingsPage.tsx';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { show, showPrerendered } from './render.tsx';

/** A device of which so much is known. */
function deviceThat(known: Partial<DeviceState>, install = () => undefined): Device {
  const state = { ...NOTHING_KNOWN, ...known };
  return { subscribe: () => () => undefined, current: () => state, install };
}

function openSections(main: HTMLElement): readonly string[] {
  return [...main.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent);
}

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';

test.each([
  ['an Android phone', { userAgent: ANDROID, platform: 'Linux armv81', maxTouchPoints: 5 }, 'android'],
  ['an iPhone', { userAgent: IPHONE, platform: 'iPhone', maxTouchPoints: 5 }, 'apple'],
  ['an iPad, which says that it is a Mac', { userAgent: MAC, platform: 'MacIntel', maxTouchPoints: 5 }, 'apple'],
  ['a Mac', { userAgent: MAC, platform: 'MacIntel', maxTouchPoints: 0 }, 'desktop'],
  ['a Windows laptop with a touch screen', { userAgent: 'Windows NT 10.0', platform: 'Win32', maxTouchPoints: 10 }, 'desktop'],
  ['something unknown', { userAgent: '', platform: '', maxTouchPoints: 0 }, 'desktop'],
])('%s is met with its own steps', (_device, browser, family) => {
  expect(guessFamily(browser)).toBe(family);
});

describe('somebody who wants Fledge as an app', () => {
  test('sees the steps for their own device open, after a first look that is the same for all', async () => {
    const { main } = showPrerendered(
      await readersWorkbook(),
      <InstallPage device={deviceThat({ family: 'apple' })} />,
      (before) => {
        expect(openSections(before)).toEqual([]);
        expect(before.querySelectorAll('details')).toHaveLength(3);
      },
    );
    await expect.poll(() => openSections(main)).toEqual(['iPhone or iPad']);
    await expect.element(page.getByText(/^Install first, then write. Here/)).toBeVisible();
  });

  test('can read the steps for another device, and they stay open', async () => {
    const { main, rerender } = show(await readersWorkbook(), <InstallPage device={deviceThat({ family: 'android' })} />);
    await userEvent.click(page.getByText('Computer', { exact: true }));
    rerender();
    await expect.poll(() => openSections(main)).toEqual(['Android phone or tablet', 'Computer']);
  });

  test('has a button where the browser offers one', async () => {
    const install = vi.fn();
    show(await readersWorkbook(), <InstallPage device={deviceThat({ offersInstall: true }, install)} />);
    await userEvent.click(page.getByRole('button', { name: 'Install' }));
    expect(install).toHaveBeenCalledOnce();
  });

  test('has no button where it would do nothing, and is told when this is the app', async () => {
    const { main } = show(await readersWorkbook(), <InstallPage device={deviceThat({ family: 'android', installed: 'here' })} />);
    await expect.element(page.getByText('You’re in the installed Fledge now.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Install' }).elements()).toEqual([]);
    expect(openSections(main)).toEqual([]);
  });

  test.each(themes)('finds nothing too small, too faint or too wide in %s', async (theme) => {
    inTheme(theme);
    await windowOf(320);
    const known = { family: 'apple', offersInstall: true, offline: 'ready' } as const;
    const { main } = show(await readersWorkbook(), <InstallPage device={deviceThat(known)} />);
    await expect.element(page.getByText(/^Ready offline/)).toBeVisible();
    expect(await faultsIn(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
  });
});

test('a browser’s own offer to install waits for the reader, and is used once', () => {
  keepInstallOffer();
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: vi.fn(async () => undefined) });
  dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
  expect(currentInstallOffer()).toEqual({ stands: true, taken: false });
  acceptInstallOffer();
  acceptInstallOffer();
  expect(offer.prompt).toHaveBeenCalledOnce();
  expect(currentInstallOffer()).toEqual({ stands: false, taken: false });
  dispatchEvent(new Event('appinstalled'));
  expect(currentInstallOffer()).toEqual({ stands: false, taken: true });
});

describe('somebody who wonders whether their words last', () => {
  test.each([
    ['for-good', 'The browser has agreed to keep your words until you delete them.'],
    [
      'may-clear',
      'When space runs short, the browser may clear your words to make room. It hasn’t agreed to keep them for good.',
    ],
    ['cannot-say', 'This browser can’t say how long it keeps your words.'],
  ] as const)('reads in the settings what the browser says: %s', async (persistentStorage, sentence) => {
    show(await readersWorkbook(), <SettingsPage device={deviceThat({ persistentStorage })} />);
    await expect.element(page.getByText(sentence)).toBeVisible();
  });

  test('isn’t told that all is ready offline before it is', async () => {
    const workbook = await readersWorkbook();
    for (const offline of ['unknown', 'not-yet', 'unable'] as const) {
      const { unmount } = show(workbook, <SettingsPage device={deviceThat({ offline })} />);
      await expect.element(page.getByRole('heading', { name: 'What is kept, and where' })).toBeVisible();
      expect(page.getByText(/^Ready offline/).elements(), offline).toEqual([]);
      unmount();
    }
  });

  test('finds the way to installing, and to what Fledge is and what others could see', async () => {
    show(await readersWorkbook(), <SettingsPage device={deviceThat({})} />);
    await expect.element(page.getByRole('link', { name: 'Fledge as an app' })).toHaveAttribute('href', '/install');
    await expect
      .element(page.getByRole('link', { name: 'About Fledge, and what others could see' }))
      .toHaveAttribute('href', '/about');
  });
});

test('somebody with weak eyes turns on high contrast in the settings', async () => {
  const workbook = await readersWorkbook();
  onTestFinished(() => localStorage.clear());
  show(workbook, <SettingsPage device={deviceThat({})} />);
  await userEvent.click(page.getByRole('group', { name: 'Contrast' }).getByText('High'));
  expect(workbook.setting('contrast')).toBe('high');
});
