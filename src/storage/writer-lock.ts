/** Who may write: this tab, another one, or not known yet. */
export type Pen = 'here' | 'elsewhere' | 'asking';

export interface WriterLock {
  /** Takes the pen from the tab that holds it. That tab has saved all it had when it was hidden. */
  takeOver(): void;
  release(): void;
}

/** A reload can meet its own old lock, so another tab is believed in once it was seen to write twice, so far apart. */
const PATIENCE_MS = 1_000;
const ASK_AGAIN_MS = 100;

/**
 * Asks for the one pen among the tabs of this device and tells each change. Another tab is believed in only when the
 * browser says that one holds the pen: on a slow device, time alone says nothing. Where the browser has no Web Locks,
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
  let told: Pen = 'asking';
  /** Whether the page was left, and may have been put by: what it asks for is refused until it is back. */
  let left = false;

  function tell(pen: Pen): void {
    if (pen === told) return;
    told = pen;
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
      .catch(() => lost(mine));
    if (!steal) void lookWhoWrites(mine, false);
  }

  /** Somebody has taken the pen, or the page is being left and gives up all it holds. */
  async function lost(mine: number): Promise<void> {
    if (mine !== latest) return;
    tell('asking');
    if (!left && (await isHeld(name).catch(() => false)) && mine === latest) tell('elsewhere');
    // When the other tab is closed, the pen comes back here. Asked for in a later task: WebKit refuses whatever a page
    // asks for that is being left, and asking on at once would never end.
    setTimeout(() => {
      if (mine === latest) ask(false);
    }, ASK_AGAIN_MS);
  }

  /** Says that another tab writes once it was seen to, twice in a row, with a while in between. */
  async function lookWhoWrites(mine: number, seenBefore: boolean): Promise<void> {
    const waits = await waitsInLine(name).catch(() => false);
    if (mine !== latest || told !== 'asking') return;
    if (waits && seenBefore) tell('elsewhere');
    else setTimeout(() => void lookWhoWrites(mine, waits), PATIENCE_MS);
  }

  function leave(): void {
    left = true;
  }

  function comeBack(): void {
    left = false;
  }

  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  ask(false);

  return {
    takeOver: () => ask(true),
    release() {
      latest += 1;
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      withdraw.abort();
      release();
    },
  };
}

/** Whether another tab waits in line for the pen; true where the browser doesn't say. */
export async function othersWait(name: string): Promise<boolean> {
  const { pending = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {};
  return !navigator.locks || pending.some((lock) => lock.name === name);
}

async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}

/**
 * Whether this page waits in line while somebody else has the pen. The browser knows, also where this page was too busy
 * to hear that the pen is its own: nobody waits then.
 */
async function waitsInLine(name: string): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const waiting = pending.filter((lock) => lock.name === name);
  if (waiting.length === 0 || !held.some((lock) => lock.name === name)) return false;
  const me = await ownClientId();
  return waiting.some(({ clientId }) => clientId === me);
}

/** What the browser calls this page among those that ask for locks. It tells nobody but the one who holds a lock. */
async function ownClientId(): Promise<string | undefined> {
  const own = crypto.randomUUID();
  const { held = [] } = await navigator.locks.request(own, () => navigator.locks.query());
  return held.find((lock) => lock.name === own)?.clientId;
}
