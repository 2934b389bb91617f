import { spawnSync } from 'node:child_process';

// No package is imported here: this runs before anything is installed.

/** The one on the path may be somebody's own, without the modules that Debian's has. */
const CANDIDATES = ['python3', '/usr/bin/python3'];

/**
 * Finds a Python that can run docs/read_backup.py.
 * @returns {string | undefined} its command, or undefined when there is none
 */
export function findPython() {
  const asks = 'import cryptography.hazmat.primitives.ciphers.aead, argon2.low_level';
  return CANDIDATES.find((command) => spawnSync(command, ['-c', asks], { stdio: 'ignore' }).status === 0);
}
