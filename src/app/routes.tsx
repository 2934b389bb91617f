import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { MissingPage } from '#ui/shared/MissingPage.tsx';
import { loadWorksheet } from '#ui/worksheet/load-worksheet.ts';
import { WorksheetPage } from '#ui/worksheet/WorksheetPage.tsx';
import type { LazyPageName, LoadedPage } from './lazy-pages.tsx';
import { LazyPage, lazyPages } from './lazy-pages.tsx';

interface RouteEntry {
  readonly path: string;
  readonly element: ReactNode;
  readonly load: () => Promise<LoadedPage>;
}

function lazy(path: string, name: LazyPageName): RouteEntry {
  return { path, element: <LazyPage name={name} />, load: () => lazyPages.load(name) };
}

/** A page that is there from the start: the worksheets, since they are what is waited for, and the missing page. */
function direct(path: string, page: LoadedPage): RouteEntry {
  return { path, element: <page.Component />, load: async () => page };
}

const worksheetPage: LoadedPage = {
  Component: WorksheetPage,
  prepare: ({ worksheet = '' }) => loadWorksheet(worksheet),
};

/** Every page by its route. */
export const routes: readonly RouteEntry[] = [
  lazy('/', 'today'),
  lazy('/begin', 'begin'),
  lazy('/begin/:step', 'begin'),
  lazy('/paths/:path', 'path'),
  lazy('/paths/:path/:stop', 'path'),
  lazy('/doors', 'doors'),
  lazy('/rooms', 'rooms'),
  lazy('/rooms/:room', 'room'),
  lazy('/read/:chapter', 'chapter'),
  direct('/worksheets/:worksheet', worksheetPage),
  direct('/worksheets/:worksheet/:section', worksheetPage),
  lazy('/summary', 'summary'),
  lazy('/paper', 'paper'),
  lazy('/help', 'help'),
  lazy('/settings', 'settings'),
  lazy('/settings/storage', 'storage'),
  lazy('/install', 'install'),
  lazy('/about', 'about'),
  lazy('/about/evidence', 'evidence'),
  lazy('/about/privacy', 'privacy'),
  lazy('/about/therapists', 'therapists'),
  direct('*', { Component: MissingPage }),
];

/** Loads what a page needs before its first render. Never rejects: the page itself says what is missing. */
export async function loadPage(pathname: string): Promise<void> {
  for (const { path, load } of routes) {
    const match = matchPath(path, pathname);
    if (!match) continue;
    await Promise.allSettled([load().then(({ prepare }) => prepare?.(match.params))]);
    return;
  }
}
