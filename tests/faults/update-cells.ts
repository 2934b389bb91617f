/** Which version a tab runs. */
export const TABS = ['old', 'new'] as const;
/** Which worker there is as the reader acts. */
export const WORKERS = ['none yet', 'old', 'new waiting', 'new active'] as const;
/** Who wrote what is stored: a version that the tab knows, or one after it. */
export const DATA = ['known', 'later'] as const;
/** What the reader does, in the order in which one tab meets it. */
export const ACTS = ['idle', 'typing', 'another page', 'two tabs', 'offline'] as const;

/** A tab, a worker and data that can meet. */
export interface Stage {
  readonly tab: (typeof TABS)[number];
  readonly worker: (typeof WORKERS)[number];
  readonly data: (typeof DATA)[number];
}

export type Act = (typeof ACTS)[number];

/** Why three of them never meet; undefined where they do. */
export function whyNever({ tab, worker, data }: Stage): string | undefined {
  if (tab === 'new' && worker === 'old')
    return 'An old worker answers with the old page. A tab gets the new one past it only by a forced reload, and finds the new worker then.';
  if (tab === 'new' && data === 'later')
    return 'Data after the new version is to it what data of the new version is to the old one, and the same code meets it.';
  return undefined;
}

/** Why files of a page that isn't loaded yet can be out of reach; undefined where they have to come. */
export function whyOutOfReach({ tab, worker }: Stage, act: Act): string | undefined {
  if (worker === 'none yet' && act === 'offline') return 'Nothing is on the device yet.';
  if (worker === 'none yet' && tab === 'old') return 'Nothing is on the device yet, and the host has the new files alone.';
  if (worker === 'new waiting' && tab === 'new' && act === 'offline')
    return 'No worker answers for a tab that was reloaded by force.';
  return undefined;
}

/** Every three of tab, worker and data. */
export const ALL_STAGES: readonly Stage[] = TABS.flatMap((tab) =>
  WORKERS.flatMap((worker) => DATA.map((data) => ({ tab, worker, data }))),
);

/** Those that can meet. */
export const STAGES = ALL_STAGES.filter((stage) => whyNever(stage) === undefined);

/** Those that every test run brings about: where the new version has taken over, or waits while a later one writes. */
export const FEW_STAGES = STAGES.filter(
  ({ tab, worker, data }) => worker === 'new active' || (tab === 'old' && worker === 'new waiting' && data === 'later'),
);

export const nameOf = ({ tab, worker, data }: Stage) => `${tab} tab, worker ${worker}, ${data} data`;
