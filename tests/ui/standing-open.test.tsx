import { renderToString } from 'react-dom/server.edge';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import { allAddresses } from '#app/addresses.ts';
import { loadPage, routes } from '#app/routes.tsx';
import { WorkbookProvider } from '#ui/shared/workbook-context.tsx';
import { openWorkbook } from '#workbook/workbook.ts';
import { loadWorksheets } from '../workbook/in-page/opened-workbook.ts';

/** Words of the trade that the voice keeps from readers. A paper's title may hold them, where somebody asked for it. */
const OF_THE_TRADE = /\b(?:terminat|clients?\b|resistan)\w*/gi;

/** What can be read on a page without unfolding anything. */
async function standsOpen(address: string): Promise<string> {
  await loadPage(address);
  const page = document.createElement('main');
  page.innerHTML = renderToString(
    <WorkbookProvider value={openWorkbook({})}>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          {routes.map(({ path, element }) => (
            <Route key={path} path={path} element={element} />
          ))}
        </Routes>
      </MemoryRouter>
    </WorkbookProvider>,
  );
  for (const each of page.querySelectorAll('details:not([open]) > :not(summary)')) each.remove();
  return page.textContent;
}

beforeAll(loadWorksheets);

test(
  'nobody reads “termination”, “client” or “resistance” on any page who hasn’t unfolded its sources',
  { timeout: 60_000 },
  async () => {
    const addresses = await allAddresses();
    const met: string[] = [];
    let length = 0;
    for (const address of addresses) {
      const text = await standsOpen(address);
      length += text.length;
      met.push(
        ...[...text.matchAll(OF_THE_TRADE)].map(({ index }) => `${address}: ${text.slice(Math.max(0, index - 40), index + 40)}`),
      );
    }
    expect(length / addresses.length).toBeGreaterThan(1_000);
    expect(met).toEqual([]);
  },
);
