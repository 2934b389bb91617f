import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';

/** By then the page has come to rest. In milliseconds. */
const AFTER_MS = 1_500;

interface LaterProps {
  readonly load: () => Promise<ComponentType>;
  /** Whether it is needed at once. */
  readonly now?: boolean;
}

/** Something that no page waits for: loaded last, unless it is needed at once. What can't be loaded isn't shown. */
export function Later({ load, now = false }: LaterProps) {
  const [loaded, setLoaded] = useState<{ readonly Loaded: ComponentType }>();

  useEffect(() => {
    const show = async () => {
      const Loaded = await load();
      setLoaded({ Loaded });
    };
    const timer = setTimeout(() => void show().catch(() => undefined), now ? 0 : AFTER_MS);
    return () => clearTimeout(timer);
  }, [load, now]);

  return loaded && <loaded.Loaded />;
}
