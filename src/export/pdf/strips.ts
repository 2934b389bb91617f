import { PAGE } from './styles.ts';

/** A slice of the page's full width that no page break goes through. Heights are in points. */
export interface Strip {
  readonly height: number;
  /** Room above it, not needed at the top of a page. */
  readonly before: number;
  /** No page break between this strip and the next, if they fit on one page. */
  readonly keep: boolean;
  /** A new page begins with it. */
  readonly startsPage?: boolean;
  /** `top` is where the strip begins, in points from the top of the page. */
  paint(top: number): void;
}

/** A strip and where it stands; pages count from 0. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly page: number;
  readonly top: number;
}

/** Finds each strip its place, in order. What is kept together and taller than a page breaks where the page ends. */
export function placed(strips: readonly Strip[]): readonly PlacedStrip[] {
  const places: PlacedStrip[] = [];
  let page = 0;
  let at: number = PAGE.top;
  for (const group of groups(strips)) {
    const whole = heightOf(group);
    if (group[0]?.startsPage && at > PAGE.top) {
      page++;
      at = PAGE.top;
    }
    if (at > PAGE.top && at + whole > PAGE.bottom && whole - (group[0]?.before ?? 0) <= PAGE.bottom - PAGE.top) {
      page++;
      at = PAGE.top;
    }
    for (const strip of group) {
      if (at > PAGE.top && at + strip.before + strip.height > PAGE.bottom) {
        page++;
        at = PAGE.top;
      }
      const top = at === PAGE.top ? at : at + strip.before;
      places.push({ strip, page, top });
      at = top + strip.height;
    }
  }
  return places;
}

/** The same, with the last `count` strips moved down to the foot of their page when they stand on one. */
export function withFootAtBottom(places: readonly PlacedStrip[], count: number): readonly PlacedStrip[] {
  const foot = places.slice(-count);
  const last = foot.at(-1);
  if (!last || foot.some(({ page }) => page !== last.page)) return places;
  const lower = PAGE.bottom - (last.top + last.strip.height);
  return [...places.slice(0, -count), ...foot.map((place) => ({ ...place, top: place.top + lower }))];
}

function groups(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const found: Strip[][] = [];
  let open: Strip[] | undefined;
  for (const strip of strips) {
    // A page of its own outweighs a heading before it that would be kept with what comes next.
    if (open && !strip.startsPage) open.push(strip);
    else found.push((open = [strip]));
    if (!strip.keep) open = undefined;
  }
  return found;
}

function heightOf(group: readonly Strip[]): number {
  return group.reduce((sum, { before, height }) => sum + before + height, 0);
}
