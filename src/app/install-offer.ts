/** The event with which some browsers offer that a page's own button installs it. Not in the standard yet. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallOffer | undefined;
let taken = false;
const listeners = new Set<() => void>();

function set(next: InstallOffer | undefined): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** Keeps the browser's offer, which comes once and early, until the reader asks for it. No banner appears by itself. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event as InstallOffer);
  });
  addEventListener('appinstalled', () => {
    taken = true;
    set(undefined);
  });
}

export function subscribeToInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the browser's offer stands, and whether Fledge was installed from this page. */
export function currentInstallOffer(): { readonly stands: boolean; readonly taken: boolean } {
  return { stands: offer !== undefined, taken };
}

/** Lets the browser ask. An offer can be used once; a browser that was refused may make it again. */
export function acceptInstallOffer(): void {
  const used = offer;
  set(undefined);
  void used?.prompt().catch(() => undefined);
}
