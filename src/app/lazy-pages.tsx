import type { ComponentType } from 'react';
import { lazyByName } from '#catalogue/lazy.ts';
import { words } from '#catalogue/words.ts';
import { useLoaded } from '#ui/shared/use-loaded.ts';

const loaders = {
  chapter: () => import('#ui/chapter/ChapterPage.tsx').then(({ ChapterPage }) => ChapterPage),
  help: () => import('#ui/help/HelpPage.tsx').then(({ HelpPage }) => HelpPage),
  privacy: () => import('#ui/about/PrivacyPage.tsx').then(({ PrivacyPage }) => PrivacyPage),
  settings: () => import('#ui/settings/SettingsPage.tsx').then(({ SettingsPage }) => SettingsPage),
  summary: () => import('#ui/summary/SummaryPage.tsx').then(({ SummaryPage }) => SummaryPage),
} satisfies Record<string, () => Promise<ComponentType>>;

/** Pages in chunks of their own, so that the first worksheet doesn't wait for them. All of them are kept on the device. */
export const lazyPages = lazyByName<ComponentType>(new Map(Object.entries(loaders)));

/** One of those pages, once it is loaded. */
export function LazyPage({ name }: { readonly name: keyof typeof loaders }) {
  const [PageComponent] = useLoaded(lazyPages, [name]);
  return PageComponent ? <PageComponent /> : <p>{words.app.loading}</p>;
}
