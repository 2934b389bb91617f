import type { DrawnRun, DrawRun } from './drawn-run.ts';
import type { Style, TypefaceName } from './look.ts';

/** Pixels for a point: 288 to the inch, as sharp as most printers. */
const SCALE = 4;
/** Room for what a font draws beyond its own bounds, in pixels. */
const MARGIN = 2;

const FAMILIES: Readonly<Record<TypefaceName, string>> = {
  sans: 'system-ui, sans-serif',
  serif: 'ui-serif, Georgia, serif',
};

/** Text drawn with the device's fonts on a canvas that is never shown. */
export function canvasRuns(): DrawRun {
  const measured = new Map<string, number>();
  let context: OffscreenCanvasRenderingContext2D | undefined;
  const prepared = (style: Style, rightToLeft: boolean): OffscreenCanvasRenderingContext2D => {
    context ??= openContext();
    prepare(context, style, rightToLeft);
    return context;
  };
  return {
    measure(text, style, rightToLeft) {
      const key = `${style.typeface} ${style.size} ${rightToLeft} ${text}`;
      const known = measured.get(key) ?? prepared(style, rightToLeft).measureText(text).width / SCALE;
      measured.set(key, known);
      return known;
    },
    draw: (text, style, rightToLeft) => draw(prepared(style, rightToLeft), text, style, rightToLeft),
  };
}

function draw(
  context: OffscreenCanvasRenderingContext2D,
  text: string,
  style: Style,
  rightToLeft: boolean,
): DrawnRun {
  const bounds = context.measureText(text);
  const left = Math.ceil(Math.max(0, bounds.actualBoundingBoxLeft)) + MARGIN;
  const above = Math.ceil(Math.max(0, bounds.actualBoundingBoxAscent)) + MARGIN;
  const columns = left + Math.ceil(Math.max(bounds.width, bounds.actualBoundingBoxRight)) + MARGIN;
  const rows = above + Math.ceil(Math.max(0, bounds.actualBoundingBoxDescent)) + MARGIN;
  context.canvas.width = columns;
  context.canvas.height = rows;
  // A new size clears the context's state too.
  prepare(context, style, rightToLeft);
  context.fillText(text, left, above);
  return {
    pixels: new Uint8ClampedArray(context.getImageData(0, 0, columns, rows).data),
    columns,
    rows,
    left: -left / SCALE,
    above: above / SCALE,
    width: columns / SCALE,
    height: rows / SCALE,
  };
}

function prepare(context: OffscreenCanvasRenderingContext2D, style: Style, rightToLeft: boolean): void {
  context.font = `${style.size * SCALE}px ${FAMILIES[style.typeface]}`;
  context.fillStyle = style.colour;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
}

function openContext(): OffscreenCanvasRenderingContext2D {
  const canvas = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1);
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this device has no canvas to draw letters on');
  // Some browsers answer with noise, against sites that tell people apart by it: the words would be unreadable.
  context.fillStyle = '#3c78b4';
  context.fillRect(0, 0, 1, 1);
  const seen = context.getImageData(0, 0, 1, 1).data;
  const blurred = [0x3c, 0x78, 0xb4, 0xff].some((value, index) => Math.abs(value - (seen[index] ?? 0)) > 24);
  if (blurred) throw new Error('this browser does not let pages read what they draw');
  return context;
}
