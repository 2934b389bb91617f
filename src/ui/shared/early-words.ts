import type { Address } from '#domain/documents/address.ts';

/** Which controls of a page hold what somebody gives, by the leaf that they belong to. */
const LEAF = 'data-leaf';

/** What a reader may type in, choose from or press. */
const CONTROLS = 'input, textarea, select, button, a';

/** The prerendered controls of each leaf that haven't been taken over yet. */
const early = new Map<string, HTMLElement>();
/** All prerendered controls, in their order. */
let controls: readonly HTMLElement[] = [];
let container: Element | undefined;
/** The control that had the focus last, which tells where the reader was once it is gone. */
let focused: Element | null = null;

function controlsIn(root: Element): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)];
}

/**
 * What stands in a prerendered page for a leaf: its address, without the id of a row. A page has one row of each
 * sort, whose id comes into being with the page.
 */
function placeOf(address: Address): string {
  const [document = '', field = '', , ...column] = address.split('/');
  return [document, field, ...column].join('/');
}

/** The attribute by which the controls of a leaf are found again. */
export function leafMark(address: Address): Readonly<Record<typeof LEAF, string>> {
  return { [LEAF]: placeOf(address) };
}

/**
 * Keeps hold of a prerendered page's controls before React takes them over. Where something else has changed the page by
 * then, as a translator does, React throws them away and draws others, which are empty: the words stay in the old ones.
 * `known` are the controls as the page came, where others may have been put between them since.
 */
export function rememberEarly(page: Element, known: readonly HTMLElement[] = controlsIn(page)): void {
  container = page;
  controls = known;
  for (const root of page.querySelectorAll<HTMLElement>(`[${LEAF}]`)) {
    const place = root.getAttribute(LEAF) ?? '';
    if (!early.has(place)) early.set(place, root);
  }
  focused = document.activeElement;
  // Heard before React does, which keeps events to itself that come while it takes the page over.
  addEventListener(
    'focusin',
    ({ target }) => {
      focused = target instanceof Element ? target : null;
    },
    true,
  );
  addEventListener(
    'focusout',
    ({ target }) => {
      // Left by the reader, and not taken from under them: then it is gone.
      setTimeout(() => {
        if (focused === target && focused?.isConnected && document.activeElement !== focused) focused = null;
      });
    },
    true,
  );
}

/** The controls that `root` has taken the place of, once; undefined where it is still the same, or there were none. */
export function takeEarly<E extends HTMLElement>(address: Address, root: E): E | undefined {
  const place = placeOf(address);
  const old = early.get(place);
  if (!old) return undefined;
  early.delete(place);
  // Of the same kind, since one leaf has one kind of control.
  return old === root || old.isConnected ? undefined : (old as E);
}

/** The control that has taken the place of a prerendered one; the same one where React has kept it. */
export function successorOf(old: HTMLElement): HTMLElement | undefined {
  if (old.isConnected || !container) return old;
  const now = controlsIn(container)[controls.indexOf(old)];
  return now?.tagName === old.tagName && now.getAttribute('type') === old.getAttribute('type') ? now : undefined;
}

/** Where the reader was in controls that are gone, the focus goes to the same place in those that stand for them now. */
export function followFocus(from: HTMLElement, to: HTMLElement): void {
  if (!focused || !from.contains(focused) || document.activeElement !== document.body) return;
  // Not the variable, which follows the focus.
  const left = focused;
  const next = left === from ? to : controlsIn(to)[controlsIn(from).indexOf(left as HTMLElement)];
  next?.focus({ preventScroll: true });
  if (isText(left) && next && isText(next)) next.setSelectionRange(left.selectionStart, left.selectionEnd);
}

/** Brings what stood in controls that belong to no leaf, and the focus of any, to those that have taken their places. */
export function bringEarly(): void {
  for (const old of controls) {
    const now = old.isConnected ? undefined : successorOf(old);
    if (!now) continue;
    if (isText(old) && isText(now) && !now.closest(`[${LEAF}]`) && old.value !== '' && now.value === '') now.value = old.value;
    followFocus(old, now);
  }
}

function isText(control: Element): control is HTMLInputElement | HTMLTextAreaElement {
  return (
    control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && ['text', 'search'].includes(control.type))
  );
}
