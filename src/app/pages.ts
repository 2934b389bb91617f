import type { ComponentType } from 'react';
import { words } from '#catalogue/words.ts';
import type { IconName } from '#ui/shared/Icon.tsx';
import { MissingPage } from '#ui/shared/MissingPage.tsx';
import { loadWorksheet } from '#ui/worksheet/load-worksheet.ts';
import { WorksheetPage } from '#ui/worksheet/WorksheetPage.tsx';

/** A page, and what it loads before its first render, so that this equals the prerendered one. */
export interface LoadedPage {
  readonly Component: ComponentType;
  /** Given the parts of the address that the route names. May reject: the page itself says what is missing. */
  readonly prepare?: (params: Readonly<Record<string, string | undefined>>) => Promise<unknown>;
}

/** One page of the app. Its own title stands in its component, whose words come with it. */
export interface PageEntry {
  /**
   * As the router writes it. A part with a colon stands for several addresses, which `addresses.ts` knows; with a
   * question mark, the page is there without that part too. Every address of a page is prerendered.
   */
  readonly route: string;
  /** Loaded in a chunk of its own, so that the first worksheet doesn't wait for it; or there from the start. */
  readonly page: LoadedPage | (() => Promise<LoadedPage>);
  /** Where the page is one of the places in the bar, in the order of this table. */
  readonly inBar?: { readonly icon: IconName; readonly label: string };
}

const table = [
  {
    route: '/',
    page: () => import('#ui/today/TodayPage.tsx').then(({ TodayPage }) => ({ Component: TodayPage })),
    inBar: { icon: 'today', label: words.app.today },
  },
  {
    route: '/begin/:step?',
    page: () => import('#ui/begin/BeginPage.tsx').then(({ BeginPage }) => ({ Component: BeginPage })),
  },
  {
    route: '/paths/:path/:stop?',
    page: () =>
      import('#ui/paths/PathPage.tsx').then(({ PathPage, loadPath }) => ({
        Component: PathPage,
        prepare: ({ path = '' }) => loadPath(path),
      })),
  },
  {
    route: '/doors',
    page: () => import('#ui/doors/DoorsPage.tsx').then(({ DoorsPage }) => ({ Component: DoorsPage })),
  },
  {
    route: '/rooms',
    page: () => import('#ui/rooms/RoomsPage.tsx').then(({ RoomsPage }) => ({ Component: RoomsPage })),
    inBar: { icon: 'workbook', label: words.app.workbook },
  },
  {
    route: '/rooms/:room',
    page: () => import('#ui/rooms/RoomsPage.tsx').then(({ RoomPage }) => ({ Component: RoomPage })),
  },
  {
    route: '/read/:chapter',
    page: () =>
      import('#ui/chapter/ChapterPage.tsx').then(({ ChapterPage, loadChapter }) => ({
        Component: ChapterPage,
        prepare: ({ chapter = '' }) => loadChapter(chapter),
      })),
  },
  {
    // What is waited for, and so there from the start.
    route: '/worksheets/:worksheet/:section?',
    page: { Component: WorksheetPage, prepare: ({ worksheet = '' }) => loadWorksheet(worksheet) },
  },
  {
    route: '/summary',
    page: () => import('#ui/summary/SummaryPage.tsx').then(({ SummaryPage }) => ({ Component: SummaryPage })),
    inBar: { icon: 'summary', label: words.app.summary },
  },
  {
    route: '/paper',
    page: () => import('#ui/paper/PaperPage.tsx').then(({ PaperPage }) => ({ Component: PaperPage })),
  },
  {
    route: '/help',
    page: () => import('#ui/help/HelpPage.tsx').then(({ HelpPage }) => ({ Component: HelpPage })),
  },
  {
    route: '/settings',
    page: () => import('./DevicePages.tsx').then(({ Settings }) => ({ Component: Settings })),
    inBar: { icon: 'settings', label: words.app.settings },
  },
  {
    route: '/settings/storage',
    page: () => import('./StorageRoute.tsx').then(({ StorageRoute }) => ({ Component: StorageRoute })),
  },
  {
    route: '/settings/lock',
    page: () => import('./LockRoute.tsx').then(({ LockRoute }) => ({ Component: LockRoute })),
  },
  {
    route: '/install',
    page: () => import('./DevicePages.tsx').then(({ Install }) => ({ Component: Install })),
  },
  {
    route: '/shared-computer',
    page: () => import('./DevicePages.tsx').then(({ SharedComputer }) => ({ Component: SharedComputer })),
  },
  {
    route: '/about',
    page: () => import('#ui/about/AboutPage.tsx').then(({ AboutPage }) => ({ Component: AboutPage })),
  },
  {
    route: '/about/evidence',
    page: () => import('#ui/about/EvidencePage.tsx').then(({ EvidencePage }) => ({ Component: EvidencePage })),
  },
  {
    route: '/about/privacy',
    page: () => import('#ui/about/PrivacyPage.tsx').then(({ PrivacyPage }) => ({ Component: PrivacyPage })),
  },
  {
    route: '/about/therapists',
    page: () => import('#ui/about/TherapistsPage.tsx').then(({ TherapistsPage }) => ({ Component: TherapistsPage })),
  },
  // For every other address. It has none of its own.
  { route: '*', page: { Component: MissingPage } },
] as const satisfies readonly PageEntry[];

/** The route of any page. */
export type PageRoute = (typeof table)[number]['route'];

/** Every page. Routes, loading, the bar and the prerendered addresses follow from this table. */
export const pages: readonly PageEntry[] = table;
