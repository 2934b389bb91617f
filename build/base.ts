import { MIRRORED } from './mirrored-language.ts';

/** Where a language's site is built, and under which address it's served. */
export interface Place {
  /** What is copied to the host as it is: its root. */
  readonly host: string;
  /** The folder of this language's site, in it. */
  readonly folder: string;
  /** The address that everything of it begins with. Begins and ends in a slash. */
  readonly base: string;
}

/**
 * The folder of the host in which Fledge is to be, from `FLEDGE_BASE`: `/` for the root, or `/therapy/`. Slashes at its ends
 * are put there where they are missing. Throws for what is no plain path, as an address or one with dots.
 */
export function hostFolder(asked = process.env['FLEDGE_BASE'] ?? '/'): string {
  const names = asked.split('/').filter((name) => name !== '');
  const wrong = names.find((name) => !/^[\w-]+$/.test(name));
  if (wrong) throw new RangeError(`FLEDGE_BASE is to be a folder of the host, as /therapy/: “${wrong}” can’t be in it`);
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

/** The place of a language: English where Fledge is, every other in a folder of its own there, the made-up one apart. */
export function placeOf(tag: string, folder = hostFolder()): Place {
  const host = tag === MIRRORED ? 'dist-mirrored' : 'dist';
  const base = tag === 'en' || tag === MIRRORED ? folder : `${folder}${tag}/`;
  return { host, folder: `${host}${base}`.replace(/\/$/, ''), base };
}

/** Whether a language is the one that is built first, before which the host's folder is emptied. */
export function isFirst(tag: string): boolean {
  return tag === 'en' || tag === MIRRORED;
}
