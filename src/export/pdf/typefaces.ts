import type { Font } from 'fontkit';
import { create } from 'fontkit';
import packedSans from '../fonts/noto-sans-regular.ttf?packed';
import packedSerif from '../fonts/noto-serif-regular.ttf?packed';
import type { TypefaceName } from './styles.ts';

/** An embedded font: its file, and what says which code points it has glyphs for. */
export interface Typeface {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly font: Font;
}

/** The page may not fetch anything, not even a `data:` URL, so a font comes as text. */
async function unpacked(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const file = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(file).arrayBuffer());
}

async function typeface(base64: string): Promise<Typeface> {
  const file = await unpacked(base64);
  return { file, font: create(file) };
}

/** The fonts that every PDF embeds. Rejects when the device can't unpack them. */
export async function loadTypefaces(): Promise<Readonly<Record<TypefaceName, Typeface>>> {
  const [sans, serif] = await Promise.all([typeface(packedSans), typeface(packedSerif)]);
  return { sans, serif };
}
