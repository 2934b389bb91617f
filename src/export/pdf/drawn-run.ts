import type { Style } from './styles.ts';

/** A stretch of text as the device's fonts draw it. */
export interface DrawnRun {
  /** Red, green, blue, alpha for each pixel, row by row; not multiplied by alpha. */
  readonly pixels: Uint8ClampedArray;
  readonly columns: number;
  readonly rows: number;
  /** In points: where the picture's left edge is, from where the text begins. */
  readonly left: number;
  /** In points: how far the picture's upper edge is above the baseline. */
  readonly above: number;
  /** In points: the picture's size. */
  readonly width: number;
  readonly height: number;
}

/** What the device's own fonts are asked for: the way for a script or an emoji that no embedded font holds. */
export interface DrawRun {
  /** Whether the device can draw every character of a text. False for all where it lets no page draw, and nothing else is asked then. */
  has(text: string): boolean;
  /** How far the text reaches, in points. All of it runs the way that is asked for. */
  measure(text: string, style: Style, rightToLeft: boolean): number;
  draw(text: string, style: Style, rightToLeft: boolean): DrawnRun;
}

/** What stands in for the device where there is none. */
export interface PdfDevice {
  /** Draws what no embedded font has glyphs for: emoji, most of the world's scripts. */
  readonly drawRun?: DrawRun;
}
