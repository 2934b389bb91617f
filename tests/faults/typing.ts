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
function nextKey(random: () => number): { readonly letter: string; readonly restMs: number } {
  return { letter: LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a', restMs: 60 + random() * 130 };
}

/** Somebody who types letters into a field, behind what is there. */
export interface Typist {
  /** What stood in the field after each key; see `Typed`. */
  readonly keys: Typed['keys'];
  /** Types until the time has come. Resolves to when the first key was sent; what the browser answers isn't waited for. */
  typeFor(milliseconds: number, random: () => number): Promise<number>;
  /** Types some letters, and rests after each but the last. */
  typeLetters(count: number, random: () => number): Promise<void>;
}

/** A typist whose keys go to `press`, at a field that holds `text`. */
export function createTypist(text: string, press: (letter: string) => void): Typist {
  const keys = [{ text, at: 0 }];

  function type(letter: string): void {
    keys.push({ text: (keys.at(-1)?.text ?? '') + letter, at: Date.now() });
    press(letter);
  }

  return {
    keys,
    async typeFor(milliseconds, random) {
      const first = Date.now();
      for (;;) {
        const { letter, restMs } = nextKey(random);
        type(letter);
        const left = first + milliseconds - Date.now();
        await sleep(Math.min(restMs, left));
        if (restMs >= left) return first;
      }
    },
    async typeLetters(count, random) {
      for (let sent = 0; sent < count; sent += 1) {
        const { letter, restMs } = nextKey(random);
        if (sent > 0) await sleep(restMs);
        type(letter);
      }
    },
  };
}

export const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
