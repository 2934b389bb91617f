/** Things that are loaded by name, each once. */
export interface Lazy<T> {
  readonly has: (name: string) => boolean;
  /** The thing where it is loaded already. */
  readonly now: (name: string) => T | undefined;
  /** Loads it; the same promise for the same name, until a load fails. Rejects for a name that isn't there. */
  readonly load: (name: string) => Promise<T>;
}

const forgetters: (() => void)[] = [];

/** Has everything that was loaded by name be as if it never had been, so that one page can't rest on what another loaded. */
export function forgetLoaded(): void {
  for (const forget of forgetters) forget();
}

/** Keeps what loaders bring, so that it can be asked for synchronously afterwards. */
export function lazyByName<T>(loaders: ReadonlyMap<string, () => Promise<T>>): Lazy<T> {
  const loaded = new Map<string, T>();
  const loading = new Map<string, Promise<T>>();
  forgetters.push(() => {
    loaded.clear();
    loading.clear();
  });
  return {
    has: (name) => loaders.has(name),
    now: (name) => loaded.get(name),
    load: (name) => {
      const already = loading.get(name);
      if (already) return already;
      const loader = loaders.get(name);
      if (!loader) return Promise.reject(new RangeError(`nothing is called ${name}`));
      const promise = loader().then(
        (thing) => {
          loaded.set(name, thing);
          return thing;
        },
        (error: unknown) => {
          loading.delete(name);
          throw error;
        },
      );
      loading.set(name, promise);
      return promise;
    },
  };
}
