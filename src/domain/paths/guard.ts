import type { PathTableShape } from './path.ts';
import type { EndingId, Situation } from './situation.ts';
import { isAfterDeath, UNSAFE } from './situation.ts';
import { entryOf, isOver } from './standing.ts';

/** What can hold for somebody, so that a page could hurt them or be of no use. */
export type Concern =
  /** No session is left, or none that anyone could be led to. */
  | 'no-session'
  /** There may be a session to come. */
  | 'session'
  /** They were told not to contact their therapist. */
  | 'no-contact'
  /** The therapist harmed them, or they don't feel safe with them. */
  | 'unsafe'
  | 'died'
  /** The first hours, days or weeks of something bad. */
  | 'raw-weeks'
  | EndingId;

/** Who a page is kept from. It is offered nowhere then: on no path, in no room, behind no door, as no next step. */
export interface Guard {
  readonly never?: readonly Concern[];
  /** For whom it stands in its room and behind its doors alone, and is put in front of nobody. */
  readonly onlyAsked?: readonly Concern[];
  /** Nothing of the sheet can be brought to anyone. */
  readonly mineOnly?: true;
  /** Its title would tell too much on the first page, to whoever looks over a shoulder. */
  readonly unnamed?: true;
  /** It opens with the list that is read before anything is decided. */
  readonly behindTheList?: true;
}

/** Whether a concern holds in a situation. */
export function holds(concern: Concern, situation: Situation, table: PathTableShape): boolean {
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

/** Whether a page, by the step that leads to it, is kept from somebody wherever pages are offered. */
export function isNeverFor(step: string, situation: Situation, table: PathTableShape): boolean {
  return table.guards[step]?.never?.some((concern) => holds(concern, situation, table)) ?? false;
}

/** Whether a page isn't put in front of somebody: it is kept from them, or there only for whoever looks for it. */
export function isKeptFrom(step: string, situation: Situation, table: PathTableShape): boolean {
  const asked = table.guards[step]?.onlyAsked?.some((concern) => holds(concern, situation, table)) ?? false;
  return asked || isNeverFor(step, situation, table);
}

const PAGES: Readonly<Record<string, string>> = { read: 'read', worksheets: 'write', paths: 'quick' };

/** The step that leads to an address, as guards name it; undefined for an address that is no such page. */
export function stepTo(address: string): string | undefined {
  const [, page = '', id] = address.replace(/[#?].*$/, '').split('/');
  return PAGES[page] && id ? `${PAGES[page]} ${id}` : undefined;
}
