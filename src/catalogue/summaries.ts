import { firstPageHeadings } from '#content/en/summaries.ts';
import { lastSessionFirstPage as shape } from '#content/summaries.ts';
import type { FirstPage } from '#domain/summary/first-page.ts';
import { entriesOf } from './entries.ts';

/** The page for the last session that is read first. */
export const lastSessionFirstPage: FirstPage = {
  ...shape,
  items: entriesOf(shape.items).map(([id, item]) => ({ ...item, heading: firstPageHeadings[id] })),
};
