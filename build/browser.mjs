import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

// No package is imported here: this runs before anything is installed.

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Folders in which Playwright keeps its browsers. */
function playwrightFolders() {
  const own = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own) return [own];
  const home = homedir();
  if (platform() === 'darwin') return [join(home, 'Library/Caches/ms-playwright')];
  if (platform() === 'win32') return [join(process.env['LOCALAPPDATA'] ?? home, 'ms-playwright')];
  return [join(home, '.cache/ms-playwright')];
}

function playwrightBrowsers() {
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return playwrightFolders()
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^chromium-\d+$/.test(name))
        .flatMap((name) => inside.map((path) => join(folder, name, path))),
    );
}

function systemBrowsers() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const fixed = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...fixed];
}

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, Playwright's own, then the system's.
 * @returns {string | undefined} its path, or undefined when there is none
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...playwrightBrowsers(), ...systemBrowsers()].find((path) => existsSync(path));
}
