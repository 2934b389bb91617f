/**
 * The place of a leaf: `worksheet[@occasion]/field[/rowId[/column]]`.
 * Marks, wording, history, merging and the summary all use it.
 */
export type Address = string;

/** Joins the parts of an address. The first is a document's id, `worksheet` or `worksheet@occasion`. */
export function addressOf(documentId: string, ...parts: readonly string[]): Address {
  return [documentId, ...parts].join('/');
}

/** The id of the document that holds the leaf. */
export function documentIdOf(address: Address): string {
  const slash = address.indexOf('/');
  return slash < 0 ? address : address.slice(0, slash);
}

/** The id of the worksheet that a document is a filling-in of. */
export function worksheetIdOf(documentId: string): string {
  const at = documentId.indexOf('@');
  return at < 0 ? documentId : documentId.slice(0, at);
}

/** The address one step up, or undefined for a document's id. */
export function parentOf(address: Address): Address | undefined {
  const slash = address.lastIndexOf('/');
  return slash < 0 ? undefined : address.slice(0, slash);
}

/** Whether `address` is `ancestor` or lies below it. */
export function isWithin(address: Address, ancestor: Address): boolean {
  return address === ancestor || address.startsWith(`${ancestor}/`);
}
