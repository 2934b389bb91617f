import type { Target } from '../vignettes/vignette.ts';
import type { Screen, Way } from './screens.ts';
import { pageOf } from './screens.ts';

/** The way with the fewest taps to what somebody needs. */
export interface Found {
  readonly taps: number;
  readonly ways: readonly Way[];
  /** Whether what is looked for is folded up on the last screen. */
  readonly folded: boolean;
}

/** Lists of everything, the questions at the beginning, what is about Fledge or the device: nobody finds help there. */
const NOT_BY_WAY_OF = /^\/(?:rooms|begin|summary|install|about|settings\/storage)(?:\/|$)|^\/list$/;

/** Beyond this many taps something counts as not found. */
const AT_MOST = 4;

/** Taps that are still missing on a screen: 0 where it is there, 1 where it is folded up, undefined where it isn't. */
function missingOn({ address, shown, all }: Screen, target: Target): 0 | 1 | undefined {
  if ('page' in target) return address === target.page ? 0 : undefined;
  if ('words' in target) return shown.includes(target.words) ? 0 : all.includes(target.words) ? 1 : undefined;
  if (!address.startsWith('/help')) return undefined;
  // The emergency numbers are in sight on Help at once; other kinds are under each country.
  return target.help === 'crisis' || address === `/help#${target.help}` ? 0 : 1;
}

/** Whether a screen's address alone tells that it isn't worth opening. */
function leadsNowhere(address: string, target: Target): boolean {
  return NOT_BY_WAY_OF.test(address) && !('page' in target && target.page === address);
}

/**
 * Looks for the way with the fewest taps from a screen.
 * @param open gives the screen behind an address
 * @returns undefined when it takes more than four
 */
export async function nearest(
  from: Screen,
  target: Target,
  open: (address: string) => Promise<Screen>,
): Promise<Found | undefined> {
  const reached = new Map<string, number>();
  let best: Found | undefined;
  let rim: readonly { readonly screen: Screen; readonly taps: number; readonly ways: readonly Way[] }[] = [
    { screen: from, taps: 0, ways: [] },
  ];
  while (rim.length > 0) {
    const ahead = [];
    for (const { screen, taps, ways } of rim) {
      const missing = missingOn(screen, target);
      if (missing !== undefined && taps + missing < (best?.taps ?? AT_MOST + 1))
        best = { taps: taps + missing, ways, folded: missing === 1 };
      for (const way of screen.ways) {
        const address = pageOf(way.href);
        const then = taps + 1 + way.folds;
        if (then >= (reached.get(address) ?? AT_MOST + 1) || leadsNowhere(address, target)) continue;
        reached.set(address, then);
        ahead.push({ address, taps: then, ways: [...ways, way] });
      }
    }
    const next = [];
    // What an address alone tells comes first, so that nothing is opened in vain.
    for (const { address, taps, ways } of ahead) {
      const missing = 'words' in target ? undefined : missingOn({ ...from, address }, target);
      if (missing !== undefined && taps + missing < (best?.taps ?? AT_MOST + 1))
        best = { taps: taps + missing, ways, folded: missing === 1 };
    }
    for (const { address, taps, ways } of ahead)
      if (taps < (best?.taps ?? AT_MOST + 1)) next.push({ screen: await open(address), taps, ways });
    rim = next;
  }
  return best;
}
