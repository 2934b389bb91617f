import { useEffect, useState } from 'react';
import { localDay } from '#domain/time/day.ts';

/** How long it is until the day ends, in milliseconds, and a second more. */
function untilTomorrow(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 1).getTime() - now.getTime();
}

/**
 * A moment of today. A page that stays open over midnight, or is looked at again days later, has a new one then; a device
 * that sleeps keeps no timers, so it is also asked for whenever the page comes back into sight.
 */
export function useToday(): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const look = () => setToday((before) => (localDay(before) === localDay(new Date()) ? before : new Date()));
    const timer = setTimeout(look, untilTomorrow(today));
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    addEventListener('pageshow', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
      removeEventListener('pageshow', look);
    };
  }, [today]);
  return today;
}
