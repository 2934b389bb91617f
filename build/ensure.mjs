import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { findPython } from './python.mjs';

// Installs what is missing, or stops with a sentence that says what to install. Needs nothing but Node and npm.
// Called with the names of what is wanted: packages, browser, poppler, python.

/** Runs a command with its output shown; true when it succeeded. */
function run(command, ...args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function found(command) {
  return spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;
}

let packageListsRead = false;

/** Installs one of Debian's packages where this user may; true when it succeeded. */
function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !found('apt-get')) return false;
  packageListsRead ||= run('apt-get', 'update', '-q');
  return run('apt-get', 'install', '-y', '-q', '--no-install-recommends', name);
}

const ensure = {
  packages() {
    const installed = 'node_modules/.package-lock.json';
    const lock = 'package-lock.json';
    if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
    // A linked folder belongs to another checkout, which installs for itself.
    if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) return;
    if (!run('npm', 'ci', '--no-audit', '--no-fund'))
      stop('The packages could not be installed. Is there a network? Then try `npm ci`.');
  },
  browser() {
    if (findBrowser()) return;
    run('npx', 'playwright', 'install', 'chromium');
    if (findBrowser()) return;
    installDebianPackage('chromium');
    if (!findBrowser()) {
      stop(
        'The tests need Chromium or Chrome, and none was found or could be installed. Install one, or set CHROMIUM_PATH to it.',
      );
    }
  },
  poppler() {
    if (found('pdftotext') || installDebianPackage('poppler-utils')) return;
    stop('The tests read PDFs with pdftotext. Install poppler (Debian: poppler-utils, Homebrew: poppler).');
  },
  python() {
    if (findPython()) return;
    installDebianPackage('python3-cryptography');
    installDebianPackage('python3-argon2');
    if (!findPython()) {
      stop(
        'The tests open backups with a Python that has the modules cryptography and argon2. ' +
          'Install them (Debian: python3-cryptography and python3-argon2, elsewhere: pip install cryptography argon2-cffi).',
      );
    }
  },
};

for (const name of process.argv.slice(2)) ensure[name]();
