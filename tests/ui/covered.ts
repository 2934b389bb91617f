const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/** Everything on the page that can be pressed or typed in, and isn't folded up. */
function controls(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => each.checkVisibility() && !each.closest('fieldset:disabled'),
  );
}

function nameOf(control: Element): string {
  return `${control.tagName.toLowerCase()} “${(control.getAttribute('aria-label') ?? control.textContent ?? '').slice(0, 40)}”`;
}

/** The middle of a control and its corners, as far in as its roundness; only what can be seen on the screen at all. */
function pointsOf(control: HTMLElement): readonly (readonly [x: number, y: number])[] {
  // A link can begin at the end of a line, with nothing of it there.
  const [box] = [...control.getClientRects()].toSorted((a, b) => b.width - a.width);
  if (!box) return [];
  const inset = 3 + Number.parseFloat(getComputedStyle(control).borderTopLeftRadius || '0') * 0.3;
  const by = Math.min(inset, box.width / 2, box.height / 2);
  const [left, right, top, bottom] = [box.left + by, box.right - by, box.top + by, box.bottom - by];
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  return points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
}

/** Whatever lies over a control at a point and is no part of it, nor of what it stands in. */
function over(control: HTMLElement, [x, y]: readonly [number, number]): Element | undefined {
  const hit = document.elementFromPoint(x, y);
  if (!hit || control.contains(hit) || hit.contains(control)) return undefined;
  return control.closest('label')?.contains(hit) ? undefined : hit;
}

function coveredIn(order: readonly HTMLElement[]): readonly string[] {
  return order.flatMap((control) => {
    // As the Tab key does, which brings it into sight.
    control.focus();
    control.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
    if (document.activeElement !== control) return [];
    const points = pointsOf(control);
    if (points.length === 0) return [`${nameOf(control)} has the focus out of sight`];
    const cover = points.map((point) => over(control, point)).find((each) => each !== undefined);
    return cover ? [`${nameOf(control)} lies under ${nameOf(cover)}`] : [];
  });
}

/** Goes through all controls of the page by focus, down and up again, and tells which ones are covered as they have it. */
export function coveredControls(): readonly string[] {
  const order = controls();
  if (order.length === 0) throw new Error('there is nothing to press');
  return [...new Set([...coveredIn(order), ...coveredIn(order.toReversed())])];
}

/** Where each control stands that is in sight now. */
export function placesOfControls(): readonly string[] {
  return controls().flatMap((control) => {
    const { left, top, bottom } = control.getBoundingClientRect();
    return bottom > 0 && top < innerHeight ? [`${nameOf(control)} at ${Math.round(left)}, ${Math.round(top)}`] : [];
  });
}
