import type { DrawnRun, DrawRun } from './drawn-run.ts';
import type { Style, TypefaceName } from './styles.ts';
import { STYLES } from './styles.ts';

/** Pixels for a point: 288 to the inch, as sharp as most printers. */
const SCALE = 4;
/** Room for what a font draws beyond its own bounds, in pixels. */
const MARGIN = 2;

const FAMILIES: Readonly<Record<TypefaceName, string>> = {
  sans: 'system-ui, sans-serif',
  serif: 'ui-serif, Georgia, serif',
};

/** A code point that stands for nothing, so that no font has a letter for it: the browser draws what it draws for such. */
const NO_LETTER = '\u0378';
/** Small, since only what has one shape and what has another are told apart. */
const TRIAL: Style = { ...STYLES.body, size: 4 };
/** What is never seen by itself: joiners, selectors, tags. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}]$/u;

type Context = OffscreenCanvasRenderingContext2D;

/** Text drawn with the device's fonts on a canvas that is never shown. */
export function canvasRuns(): DrawRun {
  const measured = new Map<string, number>();
  const known = new Map<string, boolean>();
  let opened: Context | null | undefined;
  const context = (): Context | null => (opened === undefined ? (opened = openContext()) : opened);
  const prepared = (style: Style, rightToLeft: boolean): Context => {
    const found = context();
    if (!found) throw new Error('this device lets no page draw letters');
    prepare(found, style, rightToLeft);
    return found;
  };
  const shape = (character: string): string => {
    const { pixels, columns, rows } = draw(prepared(TRIAL, false), character, TRIAL, false);
    return `${columns} ${rows} ${pixels.filter((_, index) => index % 4 === 3).join()}`;
  };
  let noLetter: string | undefined;
  const hasLetter = (character: string): boolean => {
    if (UNSEEN.test(character)) return true;
    noLetter ??= shape(NO_LETTER);
    const answer = known.get(character) ?? shape(character) !== noLetter;
    known.set(character, answer);
    return answer;
  };
  return {
    has: (text) => context() !== null && Array.from(text).every(hasLetter),
    measure(text, style, rightToLeft) {
      const key = `${style.typeface} ${style.size} ${rightToLeft} ${text}`;
      const width = measured.get(key) ?? prepared(style, rightToLeft).measureText(running(text, rightToLeft)).width / SCALE;
      measured.set(key, width);
      return width;
    },
    draw: (text, style, rightToLeft) => draw(prepared(style, rightToLeft), text, style, rightToLeft),
  };
}

/** The text in an override, so that all of it runs one way, whichever way its characters would run by themselves. */
function running(text: string, rightToLeft: boolean): string {
  return `${rightToLeft ? '\u202e' : '\u202d'}${text}\u202c`;
}

function draw(context: Context, text: string, style: Style, rightToLeft: boolean): DrawnRun {
  const run = running(text, rightToLeft);
  const bounds = context.measureText(run);
  const left = Math.ceil(Math.max(0, bounds.actualBoundingBoxLeft)) + MARGIN;
  const above = Math.ceil(Math.max(0, bounds.actualBoundingBoxAscent)) + MARGIN;
  const columns = left + Math.ceil(Math.max(bounds.width, bounds.actualBoundingBoxRight)) + MARGIN;
  const rows = above + Math.ceil(Math.max(0, bounds.actualBoundingBoxDescent)) + MARGIN;
  context.canvas.width = columns;
  context.canvas.height = rows;
  // A new size clears the context's state too.
  prepare(context, style, rightToLeft);
  context.fillText(run, left, above);
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

function prepare(context: Context, style: Style, rightToLeft: boolean): void {
  context.font = `${style.size * SCALE}px ${FAMILIES[style.typeface]}`;
  context.fillStyle = style.colour;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
}

/** Null where the device has no canvas, or hands back other pixels than were drawn. */
function openContext(): Context | null {
  const canvas = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1);
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  // Some browsers answer with noise, against sites that tell people apart by it: the words would be unreadable.
  context.fillStyle = '#3c78b4';
  context.fillRect(0, 0, 1, 1);
  const seen = context.getImageData(0, 0, 1, 1).data;
  const blurred = [0x3c, 0x78, 0xb4, 0xff].some((value, index) => Math.abs(value - (seen[index] ?? 0)) > 24);
  return blurred ? null : context;
}
