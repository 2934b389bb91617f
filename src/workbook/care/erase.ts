import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { moved } from '#catalogue/moved.ts';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf, isWithin, worksheetIdOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Version } from '#domain/documents/version.ts';
import { standingWithin, withoutAddress, withoutTraces } from '#domain/merge/erasing.ts';
import type { Erasings } from '#domain/merge/erasings.ts';
import { ERASED, erasingOf, versionWithoutErased } from '#domain/merge/erasings.ts';
import { MARKS } from '#domain/marks/marks.ts';
import { versionOf } from '#domain/worksheets/worksheet.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import { presentShape } from '../memory/present-shape.ts';
import { mayChange } from '../memory/status.ts';
import type { Erased, Persistence } from '../persistence/persistence.ts';

/** Takes words out for good: of what stands, of what stood before, and of the copies. */
export interface Erasing {
  /** See `Care.erase`. */
  erase(address: Address): Promise<Erased>;
  /** Takes what was erased elsewhere out of what the documents were, and out of the copies. */
  leaveOut(erasings: Erasings): Promise<void>;
}

export function createErasing(store: DocumentStore, persistence: Persistence): Erasing {
  const { shelf, document, change, stamped } = store;

  /** Its tombstones in a document. Cleared and not taken out, so that a copy on another device can't bring it back by itself. */
  function without(id: string, address: Address): Document {
    const now = document(id);
    const left = withoutTraces(
      stamped(
        now,
        standingWithin(now, address).map((at) => [at, null] as const),
      ),
      address,
    );
    // Nothing is left of a whole sheet that could have another shape.
    return id === address ? { ...left, worksheetVersion: emptyVersion(left) } : left;
  }

  /** Remembered without its words, so that no older file brings it back. Later than all that it holds against. */
  function remembered(address: Address): Document {
    const erasings = [address, ...formerly(address)].map((each) => [erasingOf(each), true] as const);
    return withoutTraces(stamped(document(ERASED), erasings), ERASED);
  }

  return {
    async erase(address) {
      const id = documentIdOf(address);
      const worksheetId = worksheetIdOf(id);
      if (worksheetDefinitions.has(worksheetId)) await worksheetDefinitions.load(worksheetId);
      if (!mayChange(store.status())) throw new Error('nothing can be erased here');
      const vault = persistence.vault();
      // Stored before, so that what is to be remembered stands there in one transaction with what is forgotten.
      if (vault && !shelf.ids().includes(ERASED)) await vault.put([{ document: document(ERASED), keepPrevious: false }]);
      const holding = () => [id, MARKS].filter((each) => standingWithin(document(each), address).length > 0);
      return persistence.exchange(
        () => ({
          documents: [...holding().map((each) => without(each, address)), remembered(address)],
          versionsOf: [id, MARKS],
          version: changed((version) => withoutAddress(version, address)),
        }),
        () => {
          for (const each of holding()) {
            // Once more, since somebody may have typed meanwhile.
            shelf.set(each, without(each, address));
            // What is written from here on has nothing of it before it.
            persistence.endStretch(each);
            change(each, [], undefined, true);
          }
          shelf.set(ERASED, remembered(address));
          change(ERASED, []);
        },
      );
    },
    async leaveOut(erasings) {
      await persistence.exchange(
        () => ({
          documents: [],
          versionsOf: [...erasings.documents, MARKS],
          version: changed((version) => versionWithoutErased(version, erasings)),
        }),
        () => undefined,
      );
    },
  };
}

/** What `change` leaves of a version in present shape; the version as it was stored where nothing changes. */
function changed(change: (shaped: Version) => Version | undefined): (version: Version) => Version | undefined {
  return (version) => {
    const shaped = { ...version, document: presentShape(version.document) };
    const left = change(shaped);
    return left === shaped ? version : left;
  };
}

/** Where what stands at an address, or below it, stood before its question moved: an older file has it there. */
function formerly(address: Address): readonly Address[] {
  return Object.entries(moved).flatMap(([from, to]) => {
    if (isWithin(address, to)) return [from + address.slice(to.length)];
    return isWithin(to, address) ? [from] : [];
  });
}

/** The shape of an empty document of a worksheet. */
function emptyVersion({ id, worksheetVersion }: Document): number {
  const worksheet = worksheetDefinitions.now(worksheetIdOf(id));
  return worksheet ? versionOf(worksheet) : worksheetVersion;
}
