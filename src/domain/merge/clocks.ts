import type { Document, Leaf } from '../documents/document.ts';
import type { VaultContents } from './contents.ts';

/**
 * Nobody writes so often between two things that stay: once a second, day and night, for thirty years. A copy whose
 * clocks leave out more than this was made up.
 */
const WIDEST_GAP = 1_000_000_000;

/**
 * The contents of a file with no clock farther ahead of the one before it than anybody could have written, so that no
 * file can use up the clocks. The order stays as it was in the file, and the clocks of what Fledge wrote stay the same.
 * What was brought down once is never brought down again, alone or merged with others: merging keeps its laws.
 */
export function broughtDown(contents: VaultContents): VaultContents {
  const down = lowerClocks(contents);
  if (!down) return contents;
  const leafDown = (leaf: Leaf): Leaf => ({ ...leaf, lamport: down.get(leaf.lamport) ?? leaf.lamport });
  const documentDown = (document: Document): Document => ({
    ...document,
    leaves: Object.fromEntries(Object.entries(document.leaves).map(([address, leaf]) => [address, leafDown(leaf)])),
  });
  return {
    documents: contents.documents.map(documentDown),
    versions: contents.versions.map(({ at, document }) => ({ at, document: documentDown(document) })),
  };
}

/** What each clock becomes; undefined where all of them stay. */
function lowerClocks({ documents, versions }: VaultContents): ReadonlyMap<number, number> | undefined {
  const clocks = new Set<number>();
  for (const { leaves } of documents) for (const { lamport } of Object.values(leaves)) clocks.add(lamport);
  for (const { document } of versions) for (const { lamport } of Object.values(document.leaves)) clocks.add(lamport);
  const down = new Map<number, number>();
  let [before, lowered] = [0, 0];
  for (const clock of [...clocks].sort((a, b) => a - b)) {
    lowered += Math.min(clock - before, WIDEST_GAP);
    before = clock;
    down.set(clock, lowered);
  }
  return lowered === before ? undefined : down;
}
