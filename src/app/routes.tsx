import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { lazyByName } from '#catalogue/lazy.ts';
import { words } from '#catalogue/words.ts';
import { useLoaded } from '#ui/shared/use-loaded.ts';
import type { LoadedPage } from './pages.ts';
import { pages } from './pages.ts';

interface RouteEntry {
  readonly path: string;
  readonly element: ReactNode;
  readonly load: () => Promise<LoadedPage>;
}

/** Pages in chunks of their own, by their routes. All of them are kept on the device. */
const lazyPages = lazyByName<LoadedPage>(
  new Map(pages.flatMap(({ route, page }) => (typeof page === 'function' ? [[route, page] as const] : []))),
);

/** One of those pages, once it is loaded. */
function LazyPage({ route }: { readonly route: string }) {
  const [page] = useLoaded(lazyPages, [route]);
  return page ? <page.Component /> : <p>{words.app.loading}</p>;
}

/** Every page by its route. */
export const routes: readonly RouteEntry[] = pages.map(({ route, page }) =>
  typeof page === 'function'
    ? { path: route, element: <LazyPage route={route} />, load: () => lazyPages.load(route) }
    : { path: route, element: <page.Component />, load: async () => page },
);

/** Loads what a page needs before its first render. Never rejects: the page itself says what is missing. */
export async function loadPage(pathname: string): Promise<void> {
  for (const { path, load } of routes) {
    const match = matchPath(path, pathname);
    if (!match) continue;
    await Promise.allSettled([load().then(({ prepare }) => prepare?.(match.params))]);
    return;
  }
}
