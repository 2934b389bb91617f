import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const QUERY = '?packed';

/**
 * Gives a font as base64 of its gzipped file, for `*.ttf?packed`. A page here may fetch nothing, so fonts lie in a
 * script; packed they take half of the room on the device.
 */
export function packedFonts(): Plugin {
  return {
    name: 'fledge:packed-fonts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`.ttf${QUERY}`)) return undefined;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(gzipSync(await readFile(file), { level: 9 }).toString('base64'))};`;
    },
  };
}
