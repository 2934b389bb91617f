/**
 * The oldest browsers that Fledge is built for and tried with. Safari 15.4 can be had on every iPhone since the 6s, and
 * Chrome 105 on every phone since Android 6, both of 2015: a phone of five years stands well above. What Safari lacks
 * below it, locks among tabs and `:has`, would have two tabs write over one another, and show what is meant to be hidden.
 * One thing needs more: a PDF unpacks its fonts with DecompressionStream, which Safari has since 16.4. Below it the page says
 * that the PDF can't be made, and printing, Markdown and copying are there.
 */
export const FLOOR = ['safari15.4', 'ios15.4', 'chrome105', 'edge105', 'firefox125'];

/** What one of these browsers or another lacks, by what it belongs to. Trials take it away. */
export const LACKING: Readonly<Record<string, readonly string[]>> = {
  Promise: ['withResolvers', 'try'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['timeout', 'any'],
  RegExp: ['escape'],
  Error: ['isError'],
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
  'Uint8Array.prototype': ['toHex', 'toBase64', 'setFromHex', 'setFromBase64'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'Set.prototype': ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  'Iterator.prototype': ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize'],
  'Element.prototype': ['checkVisibility', 'setHTMLUnsafe', 'moveBefore'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover', 'inert'],
  'FileSystemFileHandle.prototype': ['move'],
  globalThis: ['requestIdleCallback', 'OffscreenCanvas', 'CompressionStream', 'scheduler', 'navigation'],
};

/** What no script may ask for, since it can't be asked for in a way that bears with its absence. */
export const NEVER_ASKED_FOR =
  /\b(toSorted|toReversed|toSpliced|withResolvers|groupBy|fromAsync|canParse|isWellFormed|toWellFormed|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|checkVisibility)\(|AbortSignal\.(timeout|any)|\(\?<[=!]/g;
