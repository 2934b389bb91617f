import type { Address } from '#domain/documents/address.ts';
import { addressOf } from '#domain/documents/address.ts';
import type { Document, Value } from '#domain/documents/document.ts';
import { valueAt, withLeaf } from '#domain/documents/document.ts';
import type { Situation, SituationPart } from '#domain/paths/situation.ts';
import { isKeptOnPurpose, SITUATION, UNSAFE } from '#domain/paths/situation.ts';
import type { DocumentStore, Values } from './document-store.ts';

/** What can be done with what the reader tells about their ending. */
export interface SituationCommands {
  /** Tells things and stores them at once; what is undefined counts as not told any more. */
  chooseSituation(told: Situation): void;
  /**
   * Tells things on a page which says that they are stored, and stores what is held beside them. What nobody stores with
   * a single tap (`isKeptOnPurpose`) is held all the same, in the place of an earlier answer, which is cleared.
   */
  tellSituation(told: Situation): void;
  /**
   * Tells things for as long as this page lives: `document` shows them like all that was told, no other tab does, and
   * nothing of them is stored. Where an earlier answer is stored, the new one is stored in its place; but that somebody
   * isn't safe never is, and then the earlier one is cleared, so that it doesn't come back. Does nothing where the
   * reader can't write.
   */
  holdSituation(told: Situation): void;
  /** Stores what is held. */
  storeSituation(): void;
  /** Whether something is told that isn't stored. */
  isHolding(): boolean;
  /** Whether an answer of the first screen, or an ending, is stored. */
  isSituationStored(): boolean;
}

const OPENING = addressOf(SITUATION, 'opening');

/** What makes up an answer that is stored. */
const ANSWERS: readonly Address[] = [OPENING, addressOf(SITUATION, 'ending')];

type Told = ReadonlyMap<Address, Value>;

function leavesOf(told: Situation): Told {
  return new Map((Object.keys(told) as SituationPart[]).map((part) => [addressOf(SITUATION, part), told[part] ?? null]));
}

/** The commands, and the situation as the screen is to show it. */
export interface HeldSituation {
  readonly commands: SituationCommands;
  /** A document as the reader has told it: the situation with what is held, any other one as it is. */
  over(document: Document): Document;
}

/** Parts what is told on purpose from what a single tap told, which is held in memory until the reader stores it. */
export function createSituation(store: DocumentStore): HeldSituation {
  let held: Told = new Map();
  let shown: { readonly from: Document; readonly held: Told; readonly document: Document } | undefined;

  const stored = () => store.document(SITUATION);
  const isReadOnly = () => store.isReadOnly(SITUATION);
  const change = (values: Values) => store.change(SITUATION, values);
  const isSituationStored = () => ANSWERS.some((answer) => valueAt(stored(), answer) !== undefined);

  function storeHeld(): void {
    const told = held;
    held = new Map();
    change([...told]);
  }

  const replaced = () => [...held.keys()].filter((address) => valueAt(stored(), address) !== undefined);
  const clear = (addresses: readonly Address[]): Values => addresses.map((address) => [address, null]);

  /** Stores what is held but for what waits for its own button. That takes the place of an earlier answer, which is cleared. */
  function storeWhatMayBe(): void {
    const waits = ([address, value]: readonly [Address, Value]) =>
      isKeptOnPurpose(address.slice(`${SITUATION}/`.length), value) && valueAt(stored(), address) !== value;
    const told = [...held].filter((each) => !waits(each));
    held = new Map([...held].filter(waits));
    const changed = [...told, ...clear(replaced())];
    // Nothing of it may be to store, but the screen shows it.
    if (changed.length > 0) change(changed);
    else store.tell({});
  }

  /** Stores what is held in the place of an earlier answer, or clears that; false where nothing is stored to change. */
  function settleReplaced(): boolean {
    if (replaced().length === 0) return false;
    if (isSituationStored() && held.get(OPENING) !== UNSAFE) storeWhatMayBe();
    else change(clear(replaced()));
    return true;
  }

  const commands: SituationCommands = {
    chooseSituation: (told) => {
      if (isReadOnly()) return;
      const leaves = leavesOf(told);
      held = new Map([...held].filter(([address]) => !leaves.has(address)));
      change([...leaves]);
    },
    tellSituation: (told) => {
      if (isReadOnly()) return;
      held = new Map([...held, ...leavesOf(told)]);
      storeWhatMayBe();
    },
    holdSituation: (told) => {
      if (isReadOnly()) return;
      held = new Map([...held, ...leavesOf(told)]);
      // Nothing of it is stored, but the screen shows it.
      if (!settleReplaced()) store.tell({});
    },
    storeSituation: () => {
      if (held.size > 0 && !isReadOnly()) storeHeld();
    },
    isHolding: () => held.size > 0,
    isSituationStored,
  };

  // What is on the device may be told otherwise already.
  store.follow({ onRead: () => void settleReplaced() });

  return {
    commands,
    over(document) {
      if (held.size === 0 || document.id !== SITUATION) return document;
      if (shown?.from !== document || shown.held !== held) {
        // It never leaves the memory, so neither clock nor writer matters.
        const told = [...held].reduce(
          (all, [at, value]) => withLeaf(all, at, { value, lamport: 0, writer: '', at: 0 }),
          document,
        );
        shown = { from: document, held, document: told };
      }
      return shown.document;
    },
  };
}
