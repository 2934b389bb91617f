import type { ReactNode } from 'react';
import { chapters, chapterTexts, openRooms, worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { RoomPage, RoomsPage } from '#ui/rooms/RoomsPage.tsx';
import { MissingPage } from '#ui/shared/MissingPage.tsx';
import { TodayPage } from '#ui/today/TodayPage.tsx';
import { WorksheetPage } from '#ui/worksheet/WorksheetPage.tsx';

import { LazyPage, lazyPages } from './lazy-pages.tsx';

interface RouteEntry {
  readonly path: string;
  readonly element: ReactNode;
  /** The addresses that it answers, for prerendering. Left out where they are found in the content. */
  readonly addresses?: readonly string[];
}

/** Every page by its route. */
export const routes: readonly RouteEntry[] = [
  { path: '/', element: <TodayPage />, addresses: ['/'] },
  { path: '/rooms', element: <RoomsPage />, addresses: ['/rooms'] },
  { path: '/rooms/:room', element: <RoomPage />, addresses: openRooms.map(({ id }) => `/rooms/${id}`) },
  { path: '/read/:chapter', element: <LazyPage name="chapter" />, addresses: chapters.map(({ slug }) => `/read/${slug}`) },
  { path: '/worksheets/:worksheet', element: <WorksheetPage />, addresses: worksheets.map(({ id }) => `/worksheets/${id}`) },
  { path: '/worksheets/:worksheet/:section', element: <WorksheetPage /> },
  { path: '/summary', element: <LazyPage name="summary" />, addresses: ['/summary'] },
  { path: '/help', element: <LazyPage name="help" />, addresses: ['/help'] },
  { path: '/settings', element: <LazyPage name="settings" />, addresses: ['/settings'] },
  { path: '/about/privacy', element: <LazyPage name="privacy" />, addresses: ['/about/privacy'] },
  { path: '*', element: <MissingPage /> },
];

/** Every address that has a page of its own. A worksheet with several sections has one for each. */
export async function allAddresses(): Promise<readonly string[]> {
  const sections = await Promise.all(
    worksheets.map(async ({ id }) => {
      const { sections: all } = await worksheetDefinitions.load(id);
      const names = Object.keys(all);
      return names.length > 1 ? names.map((name) => `/worksheets/${id}/${name}`) : [];
    }),
  );
  return [...routes.flatMap(({ addresses }) => addresses ?? []), ...sections.flat()];
}

/**
 * Loads what a page needs before its first render, so that it equals the prerendered one. A chapter brings the
 * worksheets of its room, which may stand in it. Never rejects: the page itself says what is missing.
 */
export async function loadPage(pathname: string): Promise<void> {
  const [, kind = '', name = ''] = pathname.split('/');
  const page = { read: 'chapter', about: name }[kind] ?? kind;
  const chapter = chapters.find(({ slug }) => kind === 'read' && slug === name);
  const definitions = chapter
    ? worksheets.filter(({ room }) => room === chapter.room).map(({ id }) => id)
    : worksheets.filter(({ id }) => kind === 'worksheets' && id === name).map(({ id }) => id);
  await Promise.allSettled([
    ...(lazyPages.has(page) ? [lazyPages.load(page)] : []),
    ...(chapter ? [chapterTexts.load(chapter.slug)] : []),
    ...definitions.map(worksheetDefinitions.load),
  ]);
}
