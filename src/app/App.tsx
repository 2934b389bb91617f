import type { MouseEvent } from 'react';
import { useEffect, useState } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { words } from '#catalogue/words.ts';
import { Icon, Fledgling } from '#ui/shared/Icon.tsx';
import { Link } from '#ui/shared/Link.tsx';
import { NOTICES, SaveStatus } from '#ui/shared/SaveStatus.tsx';
import { StorageNotices } from '#ui/shared/StorageNotices.tsx';
import { useSelected, useStatus, useWorkbook } from '#ui/shared/workbook-context.tsx';
import { mayChange } from '#workbook/memory/status.ts';
import styles from './App.module.css';
import { wasErasedHere } from './erased-here.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { hideNow, PLAIN_PAGE } from './hiding.ts';
import { Later } from './Later.tsx';
import { pages } from './pages.ts';
import { routes } from './routes.tsx';

const places = pages.flatMap(({ route, inBar }) => (inBar ? [{ to: route, ...inBar }] : []));

/** Whether a page is the place itself or one below it. Nothing is below the first page. */
function isAt(pathname: string, place: string): boolean {
  return pathname === place || (place !== '/' && pathname.startsWith(`${place}/`));
}

/** The browser brings a field's cursor into sight, and leaves the rest of a tall one under the bar. */
function showWhole({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
}

const erasedNotice = async () => (await import('./ErasedNotice.tsx')).ErasedNotice;
const lockScreen = async () => (await import('#ui/lock/LockScreen.tsx')).LockScreen;
const updateNotices = async () => (await import('./UpdateNotices.tsx')).UpdateNotices;
const workbookNotices = async () => (await import('./WorkbookNotices.tsx')).WorkbookNotices;

/** The frame around every page: the way home, the save status, help, the page, the bar, and notices. */
export function App() {
  const { pathname } = useLocation();
  // Not the status itself, which changes with each key: all of the frame would be drawn anew.
  const hindered = useSelected(({ status }) => !mayChange(status()) || ['late', 'nowhere'].includes(status().storage), false);
  const locked = useStatus('storage') === 'locked';
  const workbook = useWorkbook();
  const [erased] = useState(wasErasedHere);
  useEffect(() => {
    addEventListener('keyup', showWhole);
    return () => removeEventListener('keyup', showWhole);
  }, []);
  // In the place of everything, whatever the address is.
  if (locked)
    return (
      <main id="page">
        <Later load={lockScreen} now />
      </main>
    );
  const hide = (event: MouseEvent) => {
    event.preventDefault();
    hideNow(workbook);
  };
  return (
    <>
      <a className={styles['skip']} href="#page">
        {words.app.skip}
      </a>
      <header className={styles['header']}>
        <Link to="/" className={styles['home']} aria-label={words.app.home}>
          <Fledgling />
        </Link>
        <SaveStatus />
        {/* A link, so that it leads away before the scripts have come. */}
        <a href={PLAIN_PAGE} className={`button quiet ${styles['hide']}`} aria-label={words.app.hideNow} onClick={hide}>
          {words.app.hide}
        </a>
        <Link to="/help" className={`button ${styles['help']}`}>
          {words.app.helpNow}
        </Link>
      </header>
      <main id="page" className={styles['main']} tabIndex={-1}>
        {/* First of all, since nothing else on the page tells that it was done. */}
        {erased && pathname === '/' && <Later load={erasedNotice} now />}
        <ErrorBoundary key={pathname}>
          <Routes>
            {routes.map(({ path, element }) => (
              <Route key={path} path={path} element={element} />
            ))}
          </Routes>
        </ErrorBoundary>
      </main>
      <nav className={styles['bar']} aria-label={words.app.mainNavigation}>
        {places.map(({ to, icon, label }) => (
          <Link key={to} to={to} className={styles['place']} aria-current={isAt(pathname, to) ? 'page' : undefined}>
            <Icon name={icon} />
            {label}
          </Link>
        ))}
      </nav>
      {/* Last of all, even behind the bar: a notice that comes moves nothing and lies over nothing. The save status leads here. */}
      <section id={NOTICES} className={styles['notices']} aria-label={words.app.notices} tabIndex={-1}>
        <StorageNotices />
        <Later load={workbookNotices} now={hindered} />
        <Later load={updateNotices} />
      </section>
    </>
  );
}
