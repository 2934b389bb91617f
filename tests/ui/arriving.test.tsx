import { Route, Routes } from 'react-router';
import { expect, onTestFinished, test } from 'vitest';
import { Link } from '#ui/shared/Link.tsx';
import { Page } from '#ui/shared/Page.tsx';
import { readersWorkbook } from './opened-workbook.ts';
import { show } from './render.tsx';

test('somebody who follows a link and writes at once isn’t taken out of the field: the heading has the focus as soon as it is there', async () => {
  const { main } = show(
    await readersWorkbook(),
    <Routes>
      <Route path="/" element={<Link to="/next">Next</Link>} />
      <Route
        path="/next"
        element={
          <Page title="What gets me through">
            <textarea aria-label="A skill" />
          </Page>
        }
      />
    </Routes>,
  );
  await expect.poll(() => main.querySelector('a')).not.toBeNull();

  const focused = Promise.withResolvers<string | undefined>();
  // Called before the browser does anything else, as soon as the page has changed.
  const changes = new MutationObserver(() => {
    const field = main.querySelector('textarea');
    if (!field) return;
    changes.disconnect();
    focused.resolve(document.activeElement?.tagName);
    field.focus();
  });
  onTestFinished(() => changes.disconnect());
  changes.observe(main, { childList: true, subtree: true });
  main.querySelector('a')?.click();

  expect(await focused.promise).toBe('H1');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});
