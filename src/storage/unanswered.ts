/** A connection on which a write has had no answer for so long may be dead without having said so. In milliseconds. */
const SILENT_AFTER_MS = 1_500;

/** The writes that have no answer yet. */
export interface Unanswered {
  /** Notes a write that has been issued. */
  issued(transaction: IDBTransaction): void;
  /** Whether one of them has waited for so long that its connection may be dead. */
  tooLong(): boolean;
  /** Forgets them all: their connection is given up. */
  clear(): void;
}

/** Browsers lose a connection without an event, and every further transaction with it; this is how that shows. */
export function createUnanswered(): Unanswered {
  const since = new Map<IDBTransaction, number>();
  return {
    issued(transaction) {
      since.set(transaction, performance.now());
      for (const answer of ['complete', 'abort']) transaction.addEventListener(answer, () => since.delete(transaction));
    },
    tooLong: () => [...since.values()].some((each) => performance.now() - each >= SILENT_AFTER_MS),
    clear: () => since.clear(),
  };
}
