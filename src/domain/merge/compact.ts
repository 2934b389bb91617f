import type { Address } from '../documents/address.ts';
import type { Document, Leaf } from '../documents/document.ts';
import type { Version } from '../documents/version.ts';
import type { VaultContents } from './contents.ts';
import { leafKey } from './contents.ts';

const encoder = new TextEncoder();

/**
 * The same contents with each leaf of the versions once, as a copy holds them: a version is stored whole, and most of
 * it stands in the next one too. Where what is left is still longer than `mostBytes` as JSON in UTF-8, the oldest
 * versions are left out; the documents never are.
 */
export function compacted({ documents, versions }: VaultContents, mostBytes: number): VaultContents {
  const known = new Set<string>();
  const unknown = (document: Document) => (address: Address, leaf: Leaf) => {
    const key = leafKey(document.id, address, leaf);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  };
  for (const document of documents) {
    for (const [address, leaf] of Object.entries(document.leaves)) known.add(leafKey(document.id, address, leaf));
  }
  let bytes = encoder.encode(JSON.stringify(documents)).length;
  const fitting: Version[] = [];
  for (const { at, document } of [...versions].sort((a, b) => b.at - a.at)) {
    const isUnknown = unknown(document);
    const leaves = Object.fromEntries(Object.entries(document.leaves).filter(([address, leaf]) => isUnknown(address, leaf)));
    if (Object.keys(leaves).length === 0) continue;
    const version = { at, document: { ...document, leaves } };
    bytes += encoder.encode(JSON.stringify(version)).length + 1;
    if (bytes > mostBytes) break;
    fitting.push(version);
  }
  return { documents, versions: fitting.reverse() };
}
