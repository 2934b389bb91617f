import { firstPageHeadings } from '#content/en/summaries.ts';
import { lastSessionFirstPage as shape } from '#content/summaries.ts';
import type { FirstPage } from '#domain/summary/first-page.ts';
import { mapped } from '#domain/wording/by-id.ts';
import { joined } from '#domain/wording/joined.ts';

/** The page for the last session that is read first. */
export const lastSessionFirstPage: FirstPage = {
  ...shape,
  items: Object.values(
    joined(
      shape.items,
      mapped(firstPageHeadings, (_id, heading) => ({ heading })),
    ),
  ),
};
