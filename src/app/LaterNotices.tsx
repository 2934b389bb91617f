import { useEffect, useState } from 'react';
import type { UpdateNotices } from './UpdateNotices.tsx';

/** Once the page has come to rest: the worker's downloads would compete with it. In milliseconds. */
const START_AFTER_MS = 1_500;

/** The notices about versions. Nothing on a page waits for them, so they are loaded last. */
export function LaterNotices() {
  const [loaded, setLoaded] = useState<{ readonly Notices: typeof UpdateNotices }>();

  useEffect(() => {
    const load = async () => {
      const { UpdateNotices: Notices } = await import('./UpdateNotices.tsx');
      setLoaded({ Notices });
    };
    // Without them the page works, and the next visit tries again.
    const timer = setTimeout(() => void load().catch(() => undefined), START_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  return loaded && <loaded.Notices />;
}
