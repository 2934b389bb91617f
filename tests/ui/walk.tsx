import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router';
import { expect, onTestFinished } from 'vitest';
import { loadPage, routes } from '#app/routes.tsx';
import '#ui/shared/tokens.css';
import { WorkbookProvider } from '#ui/shared/workbook-context.tsx';
import type { Workbook } from '#workbook/workbook.ts';

/** A reader who goes from page to page. */
export interface Walk {
  readonly main: HTMLElement;
  /** Where they are. */
  readonly at: () => string;
  /** Goes to an address, as by a link in the frame. */
  readonly go: (address: string) => Promise<void>;
}

/** Opens a page at its address with a reader's workbook; links lead on to every other page. */
export async function walk(workbook: Workbook, address: string): Promise<Walk> {
  await loadPage(address);
  const main = document.createElement('main');
  main.style.padding = '1rem';
  document.body.style.margin = '0';
  document.body.append(main);
  const root = createRoot(main);
  onTestFinished(() => {
    root.unmount();
    main.remove();
  });
  let here = address;
  let navigate: (to: string) => unknown = () => undefined;

  function Follow() {
    const { pathname, search, hash } = useLocation();
    const to = useNavigate();
    useEffect(() => {
      here = pathname + search + hash;
      navigate = to;
    });
    return null;
  }

  root.render(
    <StrictMode>
      <WorkbookProvider value={workbook}>
        <MemoryRouter initialEntries={[address]}>
          <Follow />
          <Routes>
            {routes.map(({ path, element }) => (
              <Route key={path} path={path} element={element} />
            ))}
          </Routes>
        </MemoryRouter>
      </WorkbookProvider>
    </StrictMode>,
  );
  await expect.poll(() => main.querySelector('h1')).not.toBeNull();
  return {
    main,
    at: () => here,
    go: async (to) => {
      await loadPage(to);
      await navigate(to);
    },
  };
}
