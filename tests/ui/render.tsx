import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.edge';
import { MemoryRouter } from 'react-router';
import { expect, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorksheetForm } from '#ui/worksheet/WorksheetForm.tsx';
import '#ui/shared/tokens.css';
import { WorkbookProvider } from '#ui/shared/workbook-context.tsx';
import type { Field } from '#domain/kinds/field.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import type { Workbook } from '#workbook/workbook.ts';

/** A place for a page, as wide as the app's. Gone when the test is over. */
function placeForPage(): HTMLElement {
  const main = document.createElement('main');
  main.style.padding = '1rem';
  document.body.style.margin = '0';
  document.body.append(main);
  onTestFinished(() => main.remove());
  return main;
}

function onPage(workbook: Workbook, children: ReactNode): ReactNode {
  return (
    <StrictMode>
      <WorkbookProvider value={workbook}>
        <MemoryRouter>{children}</MemoryRouter>
      </WorkbookProvider>
    </StrictMode>
  );
}

/** A page that a test looks at. */
export interface Shown {
  readonly main: HTMLElement;
  readonly rerender: () => void;
  readonly unmount: () => void;
}

/** Shows something with a reader's workbook, as the app does on a page that is drawn on the device. */
export function show(workbook: Workbook, children: ReactNode): Shown {
  const main = placeForPage();
  const root = createRoot(main);
  onTestFinished(() => root.unmount());
  const render = () => root.render(onPage(workbook, children));
  render();
  return { main, rerender: render, unmount: () => root.unmount() };
}

/** Shows something as a prerendered page: first its HTML, in which `before` can type, then taken over by React. */
export function showPrerendered(workbook: Workbook, children: ReactNode, before: (main: HTMLElement) => void): Shown {
  const main = placeForPage();
  main.innerHTML = renderToString(onPage(workbook, children));
  before(main);
  const complaints: unknown[] = [];
  const root = hydrateRoot(main, onPage(workbook, children), { onRecoverableError: (error) => complaints.push(error) });
  onTestFinished(() => {
    root.unmount();
    if (complaints.length > 0) throw complaints[0];
  });
  return { main, rerender: () => root.render(onPage(workbook, children)), unmount: () => root.unmount() };
}

/** A worksheet with one made-up field in it, at `made-up/field`. */
export function worksheetWith(field: Field): Worksheet {
  return { id: 'made-up', sections: { only: { heading: 'Made up', fields: { field } } }, migrations: [] };
}

/** All fields of a worksheet, as on its page. */
export function form(worksheet: Worksheet): ReactNode {
  return <WorksheetForm worksheet={worksheet} sections={Object.values(worksheet.sections)} />;
}

/** Presses the Tab key until something with the focus is `wanted`; fails when it can't be reached. */
export async function tabTo(wanted: Element): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (document.activeElement === wanted) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`the Tab key doesn't lead to ${wanted.outerHTML.slice(0, 120)}`);
}

/** Opens whatever is folded up, and waits until what is in it is drawn. */
export async function unfoldAll(main: HTMLElement): Promise<void> {
  for (const details of main.querySelectorAll('details')) {
    details.open = true;
    // Its summary, and what it folds up, which may be drawn only then.
    await expect.poll(() => details.childElementCount).toBeGreaterThan(1);
  }
}
