import { useEffect } from 'react';

/** Unfolds the source that the address names, when the page is shown and whenever a citation is followed. */
export function useUnfoldNamed(): void {
  useEffect(() => {
    unfoldNamed();
    addEventListener('hashchange', unfoldNamed);
    return () => removeEventListener('hashchange', unfoldNamed);
  }, []);
}

/** Not every browser unfolds what a link leads to. */
function unfoldNamed(): void {
  const entry = document.getElementById(location.hash.slice(1));
  const folded = entry?.closest('details');
  if (!folded || folded.open) return;
  folded.open = true;
  entry?.scrollIntoView({ behavior: 'instant' });
}
