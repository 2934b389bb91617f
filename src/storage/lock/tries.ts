/** After so many wrong tries in a row each further one has to wait, in milliseconds. Nothing is ever wiped. */
const FREE = 3;
const WAITS_MS = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000];

interface Tries {
  readonly wrong: number;
  /** When the last wrong one was, and when the next may be, in milliseconds since 1970. */
  readonly at: number;
  readonly until: number;
}

const NONE: Tries = { wrong: 0, at: 0, until: 0 };
/** Where the browser stores none; it ends with the page. */
const inMemory = new Map<string, Tries>();

const keyFor = (name: string) => `${name}-tries`;

function read(name: string): Tries {
  try {
    const { wrong, at, until } = JSON.parse(localStorage.getItem(keyFor(name)) ?? '{}') as Partial<Tries>;
    if (typeof wrong === 'number' && typeof at === 'number' && typeof until === 'number') return { wrong, at, until };
  } catch {
    // What can't be read there is known here, if anywhere.
  }
  return inMemory.get(name) ?? NONE;
}

function write(name: string, tries: Tries): void {
  inMemory.set(name, tries);
  try {
    if (tries === NONE) localStorage.removeItem(keyFor(name));
    else localStorage.setItem(keyFor(name), JSON.stringify(tries));
  } catch {
    // It holds for this page, then.
  }
}

/** How long the next try has to wait, in milliseconds. Where the clock was put back, as long as it had to at first. */
export function waitFor(name: string, now = Date.now()): number {
  const { wrong, at, until } = read(name);
  if (now >= at) return Math.max(0, until - now);
  // It begins anew: by the old times it would last until the clock has come as far again.
  write(name, { wrong, at: now, until: now + until - at });
  return until - at;
}

/**
 * Does one try, while no other tab does one. Resolves to what it gave, or to the time that has to pass before the next, in
 * milliseconds; nothing was tried then. `judge` says what it gave: a right one ends the waits, a wrong one adds to them, and
 * what is neither leaves them as they are.
 */
export async function oneTry<T>(
  name: string,
  attempt: () => Promise<T>,
  judge: (outcome: T) => 'right' | 'wrong' | 'neither',
): Promise<{ readonly outcome: T } | { readonly waitMs: number }> {
  const go = async () => {
    const waitMs = waitFor(name);
    if (waitMs > 0) return { waitMs };
    const outcome = await attempt();
    const judged = judge(outcome);
    if (judged === 'right') write(name, NONE);
    if (judged !== 'wrong') return { outcome };
    const wrong = read(name).wrong + 1;
    const now = Date.now();
    const wait = wrong < FREE ? 0 : (WAITS_MS[Math.min(wrong - FREE, WAITS_MS.length - 1)] ?? 0);
    write(name, { wrong, at: now, until: now + wait });
    return { outcome };
  };
  return navigator.locks ? navigator.locks.request(`${name}-tries`, go) : go();
}
