import { prerender } from 'react-dom/static.edge';
import { StaticRouter } from 'react-router';
import { forgetLoaded } from '#catalogue/lazy.ts';
import { WorkbookProvider } from '#ui/shared/workbook-context.tsx';
import { openWorkbook } from '#workbook/workbook.ts';
import { App } from './App.tsx';
import { BASE } from './base.ts';
import { allAddresses } from './addresses.ts';
import { loadPage } from './routes.tsx';

/** The page for an address that has none. */
export const MISSING = '/404';

/** One page as it is served on a first visit: an empty workbook. */
export interface PrerenderedPage {
  /** `/read/looking-back`, without an ending. */
  readonly address: string;
  readonly html: string;
}

/** Renders every page of the site, and the one for addresses that have none. Rejects when one can't be rendered. */
export async function prerenderSite(): Promise<readonly PrerenderedPage[]> {
  return prerenderPages([...(await allAddresses()), MISSING]);
}

/**
 * Renders the pages at some addresses, each from what it loads by itself: a first visit has nothing else, and a page that
 * is taken over with less than it was made from would be drawn anew, with what is typed on it gone. Rejects when one
 * can't be rendered.
 */
export async function prerenderPages(addresses: readonly string[]): Promise<readonly PrerenderedPage[]> {
  const workbook = openWorkbook({});
  const pages: PrerenderedPage[] = [];
  for (const address of addresses) {
    forgetLoaded();
    await loadPage(address);
    const { prelude } = await prerender(
      <WorkbookProvider value={workbook}>
        <StaticRouter basename={BASE} location={BASE + address.slice(1)}>
          <App />
        </StaticRouter>
      </WorkbookProvider>,
      // In smaller pieces React would add an inline script, which the policy blocks.
      {
        progressiveChunkSize: Infinity,
        onError: (error) => {
          throw error;
        },
      },
    );
    pages.push({ address, html: await new Response(prelude).text() });
  }
  return pages;
}
