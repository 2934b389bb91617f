import type { Address } from '../documents/address.ts';
import { addressOf, documentIdOf, worksheetIdOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { lastWrittenAt, valueAt } from '../documents/document.ts';
import { rowIds } from './row-ids.ts';

/** A line that somebody wrote in a text, and where it stands. */
export interface EarlierLine {
  readonly text: string;
  readonly address: Address;
}

/**
 * The lines that stand in a place where a text can begin, as `from` names it, each text once: of a sheet that was filled
 * in several times the newest first, else in the order of the rows. What isn't text has none.
 */
export function earlierLines(documents: readonly Document[], from: Address): readonly EarlierLine[] {
  const [, field = '', part] = from.split('/');
  const lines = documents
    .filter(({ id }) => worksheetIdOf(id) === documentIdOf(from))
    .sort((a, b) => lastWrittenAt(b) - lastWrittenAt(a))
    .flatMap((document) => placesOf(document, field, part).flatMap((address) => linesAt(document, address)));
  const first = new Map<string, EarlierLine>();
  for (const line of lines) if (!first.has(line.text)) first.set(line.text, line);
  return [...first.values()];
}

/** The leaves that a place means: a field or a part of a letter by itself, a column once for each row. */
function placesOf(document: Document, field: string, part: string | undefined): readonly Address[] {
  const address = addressOf(document.id, field);
  if (part === undefined) return [address];
  return [addressOf(address, part), ...rowIds(document, address).map((row) => addressOf(address, row, part))];
}

function linesAt(document: Document, address: Address): readonly EarlierLine[] {
  const value = valueAt(document, address);
  if (typeof value !== 'string') return [];
  return value
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, address }));
}
