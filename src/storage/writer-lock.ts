/** Who may write: this tab, another one, or not known yet. */
export type Pen = 'here' | 'elsewhere' | 'asking';

export interface WriterLock {
  /** Takes the pen from the tab that holds it. That tab has saved all it had when it was hidden. */
  takeOver(): void;
  release(): void;
}

/** A reload can meet its own old lock, so it takes this long before another tab is believed in. */
const PATIENCE_MS = 1_000;

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
  let waiting: AbortController | undefined = new AbortController();

  function hold(options: LockOptions): void {
    navigator.locks
      .request(name, options, () => {
        waiting = undefined;
        onPen('here');
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      })
      // Rejects when another tab has taken the pen, and when the request was withdrawn to take it ourselves.
      .catch(() => {
        if (!waiting) onPen('elsewhere');
      });
  }

  hold({ signal: waiting.signal });
  setTimeout(() => {
    if (waiting) onPen('elsewhere');
  }, PATIENCE_MS);

  return {
    takeOver() {
      waiting?.abort();
      hold({ steal: true });
    },
    release: () => release(),
  };
}
