import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

/** Which of some phrases lie anywhere in a folder, and in which file. */
export function found(folder: string, phrases: readonly string[]): readonly string[] {
  const wanted = phrases.flatMap((phrase) => traces(phrase).map((trace) => [phrase, trace] as const));
  return files(folder).flatMap((path) => {
    const content = readFileSync(path);
    return wanted.flatMap(([phrase, trace]) => (content.includes(trace) ? [`${phrase} in ${path}`] : []));
  });
}
