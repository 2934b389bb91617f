/** Who may write: this tab, another one, or not known yet. */
export type Pen = 'here' | 'elsewhere' | 'asking';

export interface WriterLock {
  /** Takes the pen from the tab that holds it. That tab has saved all it had when it was hidden. */
  takeOver(): void;
  release(): void;
}

/** A reload can meet its own old lock, so it takes this long before another tab is believed in. */
const PATIENCE_MS = 1_000;
const ASK_AGAIN_MS = 100;

/**
 * Asks for the one pen among the tabs of this device and tells each change. Where the browser has no Web Locks,
 * the pen is here: leaves carry stamps, so that even two writers don't lose a word for good.
 */
export function requestPen(name: string, onPen: (pen: Pen) => void): WriterLock {
  if (!navigator.locks) {
    onPen('here');
    return { takeOver: () => onPen('here'), release: () => undefined };
  }
  let release: () => void = () => undefined;
  let withdraw = new AbortController();
  let latest = 0;
  let heard = false;

  function tell(pen: Pen): void {
    heard = true;
    onPen(pen);
  }

  /** Waits in line for the pen, or takes it. Only the latest request counts; an earlier one that ends says nothing. */
  function ask(steal: boolean): void {
    withdraw.abort();
    withdraw = new AbortController();
    latest += 1;
    const mine = latest;
    navigator.locks
      .request(name, steal ? { steal } : { signal: withdraw.signal }, () => {
        if (mine !== latest) return undefined;
        tell('here');
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      })
      .catch(() => {
        if (mine !== latest) return;
        // Another tab has taken it. When that one is closed, the pen comes back here. Asked for in a later task: WebKit
        // refuses whatever a page asks for that is being left, and asking on at once would never end.
        tell('elsewhere');
        setTimeout(() => {
          if (mine === latest) ask(false);
        }, ASK_AGAIN_MS);
      });
  }

  ask(false);
  setTimeout(() => {
    if (!heard) onPen('elsewhere');
  }, PATIENCE_MS);

  return {
    takeOver: () => ask(true),
    release() {
      heard = true;
      latest += 1;
      withdraw.abort();
      release();
    },
  };
}
