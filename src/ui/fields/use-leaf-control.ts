import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import { joinTyped } from '#workbook/memory/join-typed.ts';
import { followFocus, leafMark, takeEarly } from '../shared/early-words.ts';
import { useWorkbook } from '../shared/workbook-context.tsx';

interface LeafControl<E extends HTMLElement> {
  readonly address: Address;
  readonly write: (value: Value) => void;
  /** What the controls inside `root` hold; `null` when nothing was given. */
  readonly read: (root: E) => Value;
  /** Whether several options can be picked, so that one picked early comes to those that were picked before. */
  readonly many?: boolean;
  /** Puts a value into the controls inside `root`. */
  readonly show: (root: E, value: Value) => void;
}

function same(a: Value, b: Value): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function takesWords(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}

/**
 * Binds native, uncontrolled controls to a leaf. They are empty in the prerendered page; on mounting, what somebody
 * has typed into them already is saved, also where React had to put new ones in their place, and otherwise they show what
 * is kept. Later changes from elsewhere (undo, another tab) are shown; the reader's own keys never pass through React, so
 * none is lost or moved. Where the same controls come to belong to another address, what couldn't be written at the one
 * before goes along.
 * Returns the ref for the root, what is to be spread over it, which holds the ref, and the handler for its input events.
 */
export function useLeafControl<E extends HTMLElement>(
  control: LeafControl<E>,
): {
  readonly root: RefObject<E | null>;
  readonly attached: { readonly ref: RefObject<E | null> } & ReturnType<typeof leafMark>;
  readonly onInput: () => void;
} {
  const root = useRef<E>(null);
  const workbook = useWorkbook();
  const latest = useRef(control);
  const { address } = control;

  useLayoutEffect(() => {
    latest.current = control;
  });

  /** What stood in the controls and in the workbook alike, last. What stands in the controls and differs was typed since. */
  const agreed = useRef<Value>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const stored = (): Value => valueAt(workbook.document(documentIdOf(address)), address) ?? null;
    let known: Value | undefined;
    const update = () => {
      const { read, show } = latest.current;
      const value = stored();
      if (value === known) return;
      known = value;
      agreed.current = value;
      if (!same(read(element), value)) show(element, value);
    };
    const old = takeEarly(address, element);
    if (old) {
      const given = latest.current.read(old);
      if (given !== null && latest.current.read(element) === null) latest.current.show(element, given);
      followFocus(old, element);
    }
    const typed = latest.current.read(element);
    if (typed !== null && !same(typed, agreed.current) && !same(typed, stored())) {
      const before = stored();
      latest.current.write(joinTyped(before, typed, latest.current.many));
      // What can't be written now stays in sight, and is written where the controls belong next.
      if (same(before, stored())) known = before;
      else latest.current.show(element, stored());
    }
    update();
    // Some dictation and keyboards put words into a box and tell of it only as it is left.
    const changed = ({ target }: Event) => {
      const value = latest.current.read(element);
      if (takesWords(target) && !same(value, agreed.current)) latest.current.write(value);
    };
    element.addEventListener('change', changed);
    const unsubscribe = workbook.subscribe(update);
    return () => {
      element.removeEventListener('change', changed);
      unsubscribe();
    };
  }, [workbook, address]);

  return {
    root,
    attached: { ref: root, ...leafMark(address) },
    onInput: () => {
      if (root.current) latest.current.write(latest.current.read(root.current));
    },
  };
}
