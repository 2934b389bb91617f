import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { languages } from '../content/contents.ts';

const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));

// English comes first: it clears the folder in which the others have one of their own.
for (const tag of Object.keys(languages)) {
  execFileSync(process.execPath, [vite, 'build'], { stdio: 'inherit', env: { ...process.env, FLEDGE_LANGUAGE: tag } });
}
