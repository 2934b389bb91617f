import type { Style } from './look.ts';

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
  /** How far the text reaches, in points. */
  measure(text: string, style: Style, rightToLeft: boolean): number;
  /** Throws when the device can't draw, or hands back other pixels than were drawn. */
  draw(text: string, style: Style, rightToLeft: boolean): DrawnRun;
}
