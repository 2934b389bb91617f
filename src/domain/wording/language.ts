/** A language that the workbook speaks. */
export interface Language {
  /** BCP 47; also the name of its folder in `content`. */
  readonly tag: string;
  /** What it calls itself. */
  readonly name: string;
  /** The BCP 47 tag by which days, times and sizes are written. */
  readonly formats: string;
  readonly direction: 'ltr' | 'rtl';
}
