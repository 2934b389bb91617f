/** Boxes whose height is to be found anew in the next frame. */
const due = new Set<HTMLTextAreaElement>();

/** Whether the browser lets a box grow by itself. Firefox and Safari learned it late. */
function growsByItself(): boolean {
  return CSS.supports('field-sizing', 'content');
}

/** All of them at once: first every height is taken away, then every one is read, so that the page is laid out twice and not for each. */
function grow(): void {
  const boxes = [...due];
  due.clear();
  for (const { style } of boxes) style.blockSize = 'auto';
  const heights = boxes.map(({ scrollHeight, offsetHeight, clientHeight }) => scrollHeight + offsetHeight - clientHeight);
  boxes.forEach(({ style }, index) => (style.blockSize = `${heights[index]}px`));
}

/** Lets a box have the height of its words in the next frame, where the browser doesn't see to it. */
export function growSoon(box: HTMLElement): void {
  if (!(box instanceof HTMLTextAreaElement) || growsByItself()) return;
  if (due.size === 0) requestAnimationFrame(grow);
  due.add(box);
}

/** Keeps the height of a box that of its words, where the browser doesn't see to it. Returns how to end it. */
export function growing(box: HTMLTextAreaElement): (() => void) | undefined {
  if (growsByItself()) return undefined;
  const again = () => growSoon(box);
  let width = 0;
  // A phone that is turned breaks the lines elsewhere.
  const observer = new ResizeObserver(() => {
    if (box.clientWidth === width) return;
    width = box.clientWidth;
    again();
  });
  observer.observe(box);
  box.addEventListener('input', again);
  return () => {
    observer.disconnect();
    box.removeEventListener('input', again);
    due.delete(box);
  };
}
