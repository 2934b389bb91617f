import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { chapters, openRooms } from '#catalogue/chapters.ts';
import { BEGIN_STEPS, quickPaths } from '#catalogue/paths.ts';

/**
 * Every address that has a page of its own, for prerendering. A worksheet with several sections has one for each,
 * and so has each stop of a quick path.
 */
export async function allAddresses(): Promise<readonly string[]> {
  const sections = await Promise.all(
    worksheets.map(async ({ id }) => {
      const { sections: all } = await worksheetDefinitions.load(id);
      const names = Object.keys(all);
      return names.length > 1 ? names.map((name) => `/worksheets/${id}/${name}`) : [];
    }),
  );
  return [
    '/',
    '/begin',
    ...BEGIN_STEPS.map((step) => `/begin/${step}`),
    ...Object.entries(quickPaths).flatMap(([path, { stops }]) => [
      `/paths/${path}`,
      ...Object.keys(stops).map((stop) => `/paths/${path}/${stop}`),
    ]),
    '/doors',
    '/rooms',
    ...openRooms.map(({ id }) => `/rooms/${id}`),
    ...chapters.map(({ slug }) => `/read/${slug}`),
    ...worksheets.map(({ id }) => `/worksheets/${id}`),
    ...sections.flat(),
    '/summary',
    '/paper',
    '/help',
    '/settings',
    '/settings/storage',
    '/install',
    '/about',
    '/about/evidence',
    '/about/privacy',
    '/about/therapists',
  ];
}
