import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { titleOf } from './page-title.ts';
import styles from './Page.module.css';

interface PageProps {
  /** The page's heading. Never the reader's words. */
  readonly title: string;
  /** The page in the browser's title and history, where the heading says too much or is too long. */
  readonly name?: string;
  /** A short line above the heading. */
  readonly above?: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/**
 * A page with its heading. Arriving by a link puts the focus on the heading, so that a screen reader begins there, or on
 * the place that the address names, as soon as it is drawn.
 */
export function Page({ title, name = title, above, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, hash } = useLocation();
  const arrival = useNavigationType();
  const arrivedAt = useRef<string>(undefined);
  const place = useRef<string>(undefined);

  useEffect(() => {
    document.title = titleOf(name);
  }, [name]);

  // With the drawing itself: a moment later the reader may have gone on to a field, and would be taken out of it.
  useLayoutEffect(() => {
    if (key === arrivedAt.current) return;
    arrivedAt.current = key;
    // The first page of a visit has the key 'default'. Where it came whole, the browser has gone to the place itself.
    const isFirst = key === 'default';
    if (isFirst ? scrollY === 0 : arrival !== 'POP') place.current = hash.slice(1) || undefined;
    if (isFirst) return;
    heading.current?.focus({ preventScroll: true });
    if (arrival !== 'POP' && hash === '') scrollTo(0, 0);
  }, [key, hash, arrival]);

  // With each drawing, since a text can come after its page.
  useLayoutEffect(() => {
    const there = place.current === undefined ? null : document.getElementById(place.current);
    if (!there) return;
    place.current = undefined;
    if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
    there.focus({ preventScroll: true });
    there.scrollIntoView({ behavior: 'instant' });
  });

  return (
    <article className={styles['page']} data-name={name}>
      <header className={styles['head']}>
        {above && <p className={styles['above']}>{above}</p>}
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {lead && <p className={styles['lead']}>{lead}</p>}
      </header>
      {children}
    </article>
  );
}
