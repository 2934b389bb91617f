/** Which of the two embedded fonts. */
export type TypefaceName = 'sans' | 'serif';

/** How a text is set. Sizes are in points; `leading` is the height of a line. */
export interface Style {
  readonly typeface: TypefaceName;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** A4, in points; `top` to `bottom` and `left` to `right` is where the text stands. */
export const PAGE = { width: 595.28, height: 841.89, left: 64, right: 531.28, top: 58, bottom: 768 } as const;

/** Where people to call are named below the text of every page but the last, which names them in its foot. `right` leaves room for the page number. */
export const PEOPLE = { top: 778, right: 485 } as const;

/** Where the line of the page number begins, below the text. */
export const PAGE_NUMBER_TOP = 800;

export const COLOURS = { ink: '#22302d', soft: '#5b6963', line: '#e4dccd', leaf: '#1d6b5f', ochre: '#b8651b' } as const;

export const STYLES = {
  date: { typeface: 'sans', size: 10, leading: 15, colour: COLOURS.soft },
  title: { typeface: 'serif', size: 24, leading: 30, colour: COLOURS.ink },
  heading2: { typeface: 'serif', size: 15, leading: 20, colour: COLOURS.ink },
  heading3: { typeface: 'serif', size: 12.5, leading: 17, colour: COLOURS.ink },
  label: { typeface: 'sans', size: 9, leading: 13, colour: COLOURS.soft },
  body: { typeface: 'sans', size: 11, leading: 16, colour: COLOURS.ink },
  row: { typeface: 'sans', size: 10.5, leading: 15, colour: COLOURS.ink },
  number: { typeface: 'sans', size: 8.5, leading: 12, colour: COLOURS.soft },
  people: { typeface: 'sans', size: 8, leading: 10.5, colour: COLOURS.soft },
  foot: { typeface: 'sans', size: 9, leading: 13.5, colour: COLOURS.soft },
} as const satisfies Record<string, Style>;

/** Where the letters stand in a line that begins at `top`. */
export function baselineIn(top: number, style: Style): number {
  // Capitals are about 0.71 of the size: this centres them in the line.
  return top + style.leading / 2 + style.size * 0.355;
}
