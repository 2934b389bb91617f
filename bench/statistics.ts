/** The value below which a share (0 to 1) of the values lies, by nearest rank. Throws for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('there is nothing to take a quantile of');
  return found;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `1.18×`. Rounded up, so that a figure over its budget never looks like one within it. */
export function times(ratio: number): string {
  return `${(Math.ceil(ratio * 100 - 1e-9) / 100).toFixed(2)}×`;
}

/** Bytes as `104.2 kB`, a thousand bytes each, rounded up. */
export function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
}

/** Bytes as `1.84 MB`, a million bytes each, rounded up. */
export function megabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 10_000) / 100).toFixed(2)} MB`;
}

/** `162 ms`. */
export function milliseconds(value: number): string {
  return `${Math.ceil(value)} ms`;
}
