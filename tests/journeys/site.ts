import { existsSync } from 'node:fs';
import type { ServedSite } from '../../build/server.ts';
import { serveSite } from '../../build/server.ts';

/** Serves the built site on a free port, with its real headers. Throws when it isn't built. */
export async function openSite(folder = 'dist'): Promise<ServedSite> {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first`);
  return serveSite(folder, 0);
}
