import { successorOf } from '#ui/shared/early-words.ts';

/** Controls that were used before the app's scripts ran, each with what it was to become; a button or a link is only pressed. */
type Early = ReadonlyMap<HTMLElement, string | boolean>;

declare global {
  /** Ends the recording and gives what was recorded. There in a prerendered page until the app has taken it over. */
  var fledgeEarly: (() => Early) | undefined;
  /** The controls of a prerendered page as it came, before anything could have been put between them. */
  var fledgeControls: readonly HTMLElement[] | undefined;
}

/**
 * Records what is tapped and chosen in a prerendered page before its scripts run, and keeps it from half-woken scripts, so
 * that each thing reaches its handler once. Stands in the head of these pages as text, so it uses nothing from outside.
 * A link that only leads somewhere does so at once. One that also tells something (`data-tells`) waits for the scripts,
 * though not for long where none has come. What is typed needs no recording: it stays in its field.
 */
export function recordEarly(): void {
  const LINK_WAITS_MS = 2_000;
  const kinds = ['click', 'change', 'keydown', 'submit'];
  const early = new Map<HTMLElement, string | boolean>();
  let link: HTMLAnchorElement | undefined;

  const follow = (): void => {
    // Where the first script has come, the others are behind it.
    if (link && !('fledge' in globalThis)) location.assign(link.href);
  };
  const put = (control: HTMLElement, value: string | boolean): void => {
    early.delete(control);
    early.set(control, value);
  };
  const record = (event: Event): void => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    if (target instanceof HTMLInputElement && target.type === 'range') {
      // A slider that is left where it stands has been set there too.
      if (event.type === 'click' || (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')))
        target.dataset['set'] = 'yes';
    } else if (event.type === 'submit') {
      event.preventDefault();
    } else if (event.type === 'change' && target instanceof HTMLSelectElement) {
      put(target, target.value);
      event.stopPropagation();
    } else if (
      event.type === 'click' &&
      target instanceof HTMLInputElement &&
      (target.type === 'radio' || target.type === 'checkbox')
    ) {
      for (const other of early.keys()) {
        if (target.type === 'radio' && other instanceof HTMLInputElement && other.type === 'radio' && other.name === target.name)
          early.delete(other);
      }
      put(target, target.checked);
      event.stopPropagation();
    } else if (event instanceof MouseEvent && event.type === 'click') {
      const pressed = target.closest<HTMLElement>('button, a[data-tells]');
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!pressed || (pressed instanceof HTMLAnchorElement && elsewhere)) return;
      if (pressed instanceof HTMLAnchorElement) {
        if (link) early.delete(link);
        else setTimeout(follow, LINK_WAITS_MS);
        link = pressed;
      }
      put(pressed, true);
      event.preventDefault();
      event.stopPropagation();
    }
  };
  for (const kind of kinds) addEventListener(kind, record, true);
  document.addEventListener('DOMContentLoaded', () => {
    globalThis.fledgeControls = [...document.querySelectorAll<HTMLElement>('#root :is(input, textarea, select, button, a)')];
  });
  globalThis.fledgeEarly = () => {
    for (const kind of kinds) removeEventListener(kind, record, true);
    globalThis.fledgeEarly = undefined;
    link = undefined;
    return early;
  };
}

/** Ends the recording: from here on the app answers by itself. */
export function endRecording(): Early {
  return globalThis.fledgeEarly?.() ?? new Map();
}

/**
 * Hands what was recorded to the handlers that are there by now, in the order in which it was done. What changes
 * something that stands in the workbook by being pressed waits until that is open, and is done once.
 */
export function handOver(early: Early, opened: Promise<void>): void {
  for (const [used, value] of early) {
    const control = successorOf(used);
    if (!control) continue;
    if (control instanceof HTMLButtonElement) void opened.then(() => setTimeout(() => press(control)));
    else if (control instanceof HTMLSelectElement) choose(control, String(value));
    else if (control instanceof HTMLInputElement) check(control, value === true);
    else control.click();
  }
}

/** A button that is pressed in already, as one for a line that stands in the field, would be pressed out. */
function press(button: HTMLButtonElement): void {
  if (button.getAttribute('aria-pressed') !== 'true') button.click();
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whoever answers to a change is told of one, though the control may have stood so since it was tapped. */
function check(control: HTMLInputElement, checked: boolean): void {
  control.checked = !checked;
  control.click();
}
