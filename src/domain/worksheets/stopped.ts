import { addressOf, isWithin } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { EndingId } from '../paths/situation.ts';
import type { Section, Worksheet } from './worksheet.ts';
import { isOffered } from './worksheet.ts';

/**
 * The name of the section where somebody stopped: the one written in last, or, where each of its questions has an
 * answer, the next one that is offered and still empty. Undefined where nothing is written in any that is offered.
 */
export function stoppedAt(worksheet: Worksheet, document: Document, ending: EndingId | undefined): string | undefined {
  const offered = Object.entries(worksheet.sections).filter(([, section]) => isOffered(section, ending));
  const times = offered.map(([, section]) => writtenAt(section, document));
  const latest = times.reduce((last, at) => Math.max(last, at), -1);
  if (latest < 0) return undefined;
  // Of two at one moment, the later one on the sheet.
  const last = times.lastIndexOf(latest);
  const [name, section] = offered[last] ?? [];
  const isDone =
    section !== undefined &&
    Object.entries(section.fields).every(([id, field]) => {
      const rules = rulesOf(field);
      return field.kept === false || rules.isAnswered(field, rules.read(field, document, addressOf(document.id, id)));
    });
  const empty = isDone ? times.findIndex((at, place) => place > last && at < 0) : -1;
  return offered[empty]?.[0] ?? name;
}

/** When something was last written that stands in a section, in milliseconds since 1970; -1 where nothing stands in it. */
function writtenAt({ fields }: Section, document: Document): number {
  const addresses = Object.keys(fields).map((id) => addressOf(document.id, id));
  return Object.entries(document.leaves)
    .filter(([address, { value }]) => value !== null && addresses.some((field) => isWithin(address, field)))
    .reduce((latest, [, { at }]) => Math.max(latest, at), -1);
}
