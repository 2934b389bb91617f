/** What somebody typed into a field, and what the page said about it. */
export interface Typed {
  /** What stood in the field after each key, and when that key was sent, in milliseconds since 1970. */
  readonly keys: readonly { readonly text: string; readonly at: number }[];
  /** What stood in the field when the page last said 'Saved on this device'. */
  readonly acknowledged: string;
}

/** What of it is lost. */
export interface Loss {
  readonly failures: readonly string[];
  /** From the first letter that is lost to the end, in milliseconds; 0 when none is. */
  readonly lostMs: number;
  readonly lostLetters: number;
}

/** Compares what is found afterwards with what was typed until `ended`. */
export function lossOf({ keys, acknowledged }: Typed, found: string, ended: number): Loss {
  const all = keys.at(-1)?.text ?? '';
  const failures: string[] = [];
  if (!found.startsWith(acknowledged)) {
    failures.push(`acknowledged and lost: ${acknowledged.length} letters were saved, ${found.length} are there`);
  }
  if (!all.startsWith(found)) failures.push('what is found was never typed');
  const first = keys.find(({ text }) => text.length > found.length);
  return { failures, lostMs: first ? ended - first.at : 0, lostLetters: all.length - found.length };
}

/** Runs in the page: tells `tell` what stands in the field each time the page says that all is saved. */
export function watchSaves(tell: (text: string) => void, field: string): void {
  let before: string | undefined;
  new MutationObserver(() => {
    const said = document.querySelector<HTMLElement>('[data-save]')?.dataset['save'];
    if (said === before) return;
    before = said;
    const at = document.querySelector<HTMLTextAreaElement>(field);
    if (said === 'saved' && at) tell(at.value);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-save'] });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter, and how long to rest after it: about eight a second. */
export function nextKey(random: () => number): { readonly letter: string; readonly restMs: number } {
  return { letter: LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a', restMs: 60 + random() * 130 };
}

export const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
