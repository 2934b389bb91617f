import type { Situation } from './situation.ts';
import { isAfterDeath, UNSAFE } from './situation.ts';
import { entryOf, isOver } from './standing.ts';
import type { Concern, PathTableShape } from './table.ts';

/** Whether a concern holds in a situation. */
function holds(concern: Concern, situation: Situation, table: PathTableShape): boolean {
  const { ending, opening, noContact, since } = situation;
  switch (concern) {
    case 'no-session':
      return isOver(situation, table);
    case 'session':
      return !isOver(situation, table);
    case 'no-contact':
      return noContact === true;
    case 'unsafe':
      return opening === UNSAFE || ending === 'harm';
    case 'died':
      return isAfterDeath(situation);
    case 'raw-weeks':
      return entryOf(situation, table).entry.tone === 'raw' && !(since === 'months' || since === 'years');
    default:
      return ending === concern;
  }
}

/** Suggestions without those that are kept from somebody: `guards` says of a suggestion, in its words, whom it is kept from. */
export function fittingSuggestions(
  suggestions: readonly string[],
  guards: Readonly<Record<string, readonly Concern[]>>,
  situation: Situation,
  table: PathTableShape,
): readonly string[] {
  return suggestions.filter((each) => !guards[each]?.some((concern) => holds(concern, situation, table)));
}

/** Whether a page, by the step that leads to it, is kept from somebody wherever pages are offered. */
export function isNeverFor(step: string, situation: Situation, table: PathTableShape): boolean {
  return table.guards[step]?.never?.some((concern) => holds(concern, situation, table)) ?? false;
}

/** Whether a page isn't put in front of somebody: it is kept from them, or there only for whoever looks for it. */
export function isKeptFrom(step: string, situation: Situation, table: PathTableShape): boolean {
  const asked = table.guards[step]?.onlyAsked?.some((concern) => holds(concern, situation, table)) ?? false;
  return asked || isNeverFor(step, situation, table);
}

/**
 * Whether nothing of a sheet goes on the page for a reader: it is for oneself alone, or its words would reach someone whom
 * they could turn against the reader. That no session is left alone keeps nothing off: the page is theirs to have then.
 */
export function isKeptOffPages(worksheetId: string, situation: Situation, table: PathTableShape): boolean {
  const guard = table.guards[`write ${worksheetId}`];
  const never = guard?.never?.filter((concern) => concern !== 'no-session') ?? [];
  return guard?.mineOnly === true || never.some((concern) => holds(concern, situation, table));
}

const PAGES: Readonly<Record<string, string>> = { read: 'read', worksheets: 'write', paths: 'quick' };

/** The step that leads to an address, as guards name it; undefined for an address that is no such page. */
export function stepTo(address: string): string | undefined {
  const [, page = '', id] = address.replace(/[#?].*$/, '').split('/');
  return PAGES[page] && id ? `${PAGES[page]} ${id}` : undefined;
}
