import type { ComponentType } from 'react';
import { lazyByName } from '#catalogue/lazy.ts';
import { words } from '#catalogue/words.ts';
import { useLoaded } from '#ui/shared/use-loaded.ts';

/** A page, and what it loads before its first render, so that this equals the prerendered one. */
export interface LoadedPage {
  readonly Component: ComponentType;
  /** Given the parts of the address that the route names. May reject: the page itself says what is missing. */
  readonly prepare?: (params: Readonly<Record<string, string | undefined>>) => Promise<unknown>;
}

const loaders = {
  about: () => import('#ui/about/AboutPage.tsx').then(({ AboutPage }) => ({ Component: AboutPage })),
  begin: () => import('#ui/begin/BeginPage.tsx').then(({ BeginPage }) => ({ Component: BeginPage })),
  chapter: () =>
    import('#ui/chapter/ChapterPage.tsx').then(({ ChapterPage, loadChapter }) => ({
      Component: ChapterPage,
      prepare: ({ chapter = '' }) => loadChapter(chapter),
    })),
  doors: () => import('#ui/doors/DoorsPage.tsx').then(({ DoorsPage }) => ({ Component: DoorsPage })),
  evidence: () => import('#ui/about/EvidencePage.tsx').then(({ EvidencePage }) => ({ Component: EvidencePage })),
  help: () => import('#ui/help/HelpPage.tsx').then(({ HelpPage }) => ({ Component: HelpPage })),
  install: () => import('./DevicePages.tsx').then(({ Install }) => ({ Component: Install })),
  paper: () => import('#ui/paper/PaperPage.tsx').then(({ PaperPage }) => ({ Component: PaperPage })),
  path: () =>
    import('#ui/paths/PathPage.tsx').then(({ PathPage, loadPath }) => ({
      Component: PathPage,
      prepare: ({ path = '' }) => loadPath(path),
    })),
  privacy: () => import('#ui/about/PrivacyPage.tsx').then(({ PrivacyPage }) => ({ Component: PrivacyPage })),
  room: () => import('#ui/rooms/RoomsPage.tsx').then(({ RoomPage }) => ({ Component: RoomPage })),
  rooms: () => import('#ui/rooms/RoomsPage.tsx').then(({ RoomsPage }) => ({ Component: RoomsPage })),
  settings: () => import('./DevicePages.tsx').then(({ Settings }) => ({ Component: Settings })),
  storage: () => import('./StorageRoute.tsx').then(({ StorageRoute }) => ({ Component: StorageRoute })),
  summary: () => import('#ui/summary/SummaryPage.tsx').then(({ SummaryPage }) => ({ Component: SummaryPage })),
  therapists: () => import('#ui/about/TherapistsPage.tsx').then(({ TherapistsPage }) => ({ Component: TherapistsPage })),
  today: () => import('#ui/today/TodayPage.tsx').then(({ TodayPage }) => ({ Component: TodayPage })),
} satisfies Record<string, () => Promise<LoadedPage>>;

export type LazyPageName = keyof typeof loaders;

/** Pages in chunks of their own, so that the first worksheet doesn't wait for them. All of them are kept on the device. */
export const lazyPages = lazyByName<LoadedPage>(new Map(Object.entries(loaders)));

/** One of those pages, once it is loaded. */
export function LazyPage({ name }: { readonly name: LazyPageName }) {
  const [page] = useLoaded(lazyPages, [name]);
  return page ? <page.Component /> : <p>{words.app.loading}</p>;
}
