import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Forty phrases that occur nowhere else, of letters alone so that no encoding of them is a word by chance. */
export const canaries = Array.from({ length: 40 }, (_, index) => {
  const letters = (seed: number) =>
    Array.from({ length: 9 }, (__, at) => String.fromCharCode(97 + ((seed * 7919 + at * at * 104_729 + at * 31) % 26))).join('');
  return `${letters(index + 1)} ${letters(index + 101)}`;
});

/** Whatever of a phrase would show in a file: as UTF-8, as UTF-16, and in base64 at each of its three offsets. */
export function traces(phrase: string): readonly Buffer[] {
  const utf8 = Buffer.from(phrase, 'utf8');
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(offset), utf8])
        .toString('base64')
        .slice(4, -4),
    ),
  );
  return [utf8, Buffer.from(phrase, 'utf16le'), ...base64];
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Which phrases stand in which files of a folder. */
export function found(folder: string, phrases: readonly string[]): readonly string[] {
  const wanted = phrases.flatMap((phrase) => traces(phrase).map((trace) => [phrase, trace] as const));
  return files(folder).flatMap((path) => {
    const content = readFileSync(path);
    return wanted.flatMap(([phrase, trace]) => (content.includes(trace) ? [`${phrase} in ${path}`] : []));
  });
}
