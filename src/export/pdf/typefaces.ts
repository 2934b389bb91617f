import sansUrl from '../fonts/noto-sans-regular.ttf?inline';
import serifUrl from '../fonts/noto-serif-regular.ttf?inline';
import { codePointsIn } from './coverage.ts';
import type { TypefaceName } from './look.ts';

/** An embedded font: the file, and what it has glyphs for. */
export interface Typeface {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly codePoints: ReadonlySet<number>;
}

/** The page may not fetch anything, not even a `data:` URL. */
function decoded(dataUrl: string): Uint8Array<ArrayBuffer> {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function typeface(dataUrl: string): Typeface {
  const file = decoded(dataUrl);
  return { file, codePoints: codePointsIn(file) };
}

export function loadTypefaces(): Readonly<Record<TypefaceName, Typeface>> {
  return { sans: typeface(sansUrl), serif: typeface(serifUrl) };
}
