/** Whole bytes of a varint at an offset: its value and where it ends; undefined when it isn't one of 32 bits. */
export function varint(bytes: Uint8Array, at: number): readonly [value: number, end: number] | undefined {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return [value, at + index + 1];
  }
  return undefined;
}

/** What is compressed with Snappy from an offset on, at most `most` bytes of it; undefined when that isn't Snappy. */
export function unsnappy(bytes: Uint8Array, from: number, most: number): Uint8Array | undefined {
  const head = varint(bytes, from);
  if (!head || head[0] === 0 || head[0] > most) return undefined;
  const out = new Uint8Array(head[0]);
  let [at, filled] = [head[1], 0];
  while (filled < out.length) {
    const tag = bytes[at];
    if (tag === undefined) return undefined;
    at += 1;
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const extra = length - 59;
        if (at + extra > bytes.length) return undefined;
        length = 0;
        for (let index = 0; index < extra; index += 1) length += (bytes[at + index] ?? 0) * 2 ** (8 * index);
        at += extra;
      }
      length += 1;
      if (at + length > bytes.length || filled + length > out.length) return undefined;
      out.set(bytes.subarray(at, at + length), filled);
      at += length;
      filled += length;
      continue;
    }
    const wide = tag & 3;
    const size = wide === 1 ? 1 : wide === 2 ? 2 : 4;
    if (at + size > bytes.length) return undefined;
    let back = wide === 1 ? (tag >> 5) * 256 : 0;
    for (let index = 0; index < size; index += 1) back += (bytes[at + index] ?? 0) * 2 ** (8 * index);
    at += size;
    const length = wide === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    if (back === 0 || back > filled || filled + length > out.length) return undefined;
    for (let index = 0; index < length; index += 1) out[filled + index] = out[filled + index - back] ?? 0;
    filled += length;
  }
  return out;
}
