const WINDOWS_UNICODE_BMP = 0x0003_0001;

/**
 * The code points of the Basic Multilingual Plane that a TrueType font has a glyph for.
 * Source: OpenType 1.9, 'cmap' subtable format 4.
 * Throws when the font holds no such subtable.
 */
export function codePointsIn(font: Uint8Array<ArrayBuffer>): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = subtable(view, tableOffset(view, 'cmap'));
  const segments = view.getUint16(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + segments * 2];
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
  const found = new Set<number>();
  for (let segment = 0; segment < segments; segment++) {
    const at = segment * 2;
    const start = view.getUint16(starts + at);
    const end = view.getUint16(ends + at);
    const delta = view.getUint16(deltas + at);
    const range = view.getUint16(ranges + at);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(ranges + at + range + (code - start) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) found.add(code);
    }
  }
  return found;
}

function tableOffset(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(record + index)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no table '${name}'`);
}

function subtable(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let record = cmap + 4; record < cmap + 4 + count * 8; record += 8) {
    const offset = cmap + view.getUint32(record + 4);
    if (view.getUint32(record) === WINDOWS_UNICODE_BMP && view.getUint16(offset) === 4) return offset;
  }
  throw new Error('the font has no character map that can be read here');
}
