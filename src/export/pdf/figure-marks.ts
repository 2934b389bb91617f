import type { FigureWords } from '#domain/figures/telling-words.ts';
import type { ThenNowLine, ThenNowPair } from '#domain/figures/then-now.ts';
import { SCALE_MAX } from '#domain/figures/then-now.ts';
import type { Style } from './styles.ts';
import { baselineIn, COLOURS, PAGE, STYLES } from './styles.ts';
import type { Painter } from './painter.ts';
import type { StructureNode } from './structure.ts';
import { within } from './structure.ts';
import { textLines } from './text-lines.ts';

/** What the marks of one figure belong to, and what draws them. */
export interface FigureFrame {
  readonly node: StructureNode;
  readonly painter: Painter;
}

/** Where the scale runs, in points from the left of the page. */
export const TRACK = { left: PAGE.left + 184, right: PAGE.right - 8 } as const;

/** The numbers below the scale. */
export const SCALE_NUMBERS = { height: 14 } as const;

const DOT = 5.6;
const RING = 1.9;
/** How near two numbers above a line may come, from middle to middle. */
const APART = 13;

function along(unit: number): number {
  return TRACK.left + unit * (TRACK.right - TRACK.left);
}

/** The key: an open circle is then, a full one now. */
export function paintKey(frame: FigureFrame, marks: FigureWords['marks'], top: number): void {
  const style = STYLES.label;
  const middle = top + style.leading / 2;
  let x = TRACK.left;
  for (const [words, dot] of [
    [marks.then, openDot],
    [marks.now, fullDot],
  ] as const) {
    within(frame.node, frame.painter.pdf, () => dot(frame.painter.pdf, x, middle, 0.75));
    x += DOT + 4;
    x += writeAt(frame, `${words} `, style, x, top) + 16;
  }
}

/** One pair's scale, its circles and what joins them, around `middle`; the ratings stand above their circles. */
export function paintRatings(frame: FigureFrame, line: ThenNowLine, pair: ThenNowPair | undefined, middle: number): void {
  const { pdf } = frame.painter;
  const { then, now } = line;
  within(frame.node, pdf, () => {
    stroke(pdf, TRACK.left, TRACK.right, middle, 0.8, COLOURS.line);
    if (then !== undefined && now !== undefined) stroke(pdf, along(then), along(now), middle, 2.4, COLOURS.leaf);
    if (then !== undefined) openDot(pdf, along(then), middle, then === now ? 1.45 : 1);
    if (now !== undefined) fullDot(pdf, along(now), middle, 1);
  });
  const [thenAt, nowAt] = apart(then, now);
  const top = middle - DOT - 3.5 - STYLES.number.leading;
  if (thenAt !== undefined && pair?.then != null) writeCentred(frame, String(pair.then), thenAt, top);
  if (nowAt !== undefined && pair?.now != null) writeCentred(frame, String(pair.now), nowAt, top);
}

/** The numbers of the scale, under its ends and its middle. */
export function paintNumbers(frame: FigureFrame, top: number): void {
  for (const value of [0, SCALE_MAX / 2, SCALE_MAX]) writeCentred(frame, String(value), along(value / SCALE_MAX), top);
}

/** Where the two numbers stand: above their circles, moved apart where they would touch. */
function apart(then: number | undefined, now: number | undefined): readonly [number | undefined, number | undefined] {
  if (then === undefined || now === undefined) {
    return [then === undefined ? undefined : along(then), now === undefined ? undefined : along(now)];
  }
  const [a, b] = [along(then), along(now)];
  if (Math.abs(a - b) >= APART) return [a, b];
  const centre = (a + b) / 2;
  const side = then > now ? -APART / 2 : APART / 2;
  return [centre - side, centre + side];
}

function writeCentred(frame: FigureFrame, text: string, centre: number, top: number): void {
  const width = widthOf(frame, text, STYLES.number);
  writeAt(frame, `${text} `, STYLES.number, centre - width / 2, top);
}

function writeAt(frame: FigureFrame, text: string, style: Style, x: number, top: number): number {
  const [line] = textLines(text, style, PAGE.width, frame.painter);
  if (!line) return 0;
  frame.painter.write(line, frame.node, x, baselineIn(top, style), style);
  return line.width;
}

function widthOf(frame: FigureFrame, text: string, style: Style): number {
  return textLines(text, style, PAGE.width, frame.painter)[0]?.width ?? 0;
}

function stroke(pdf: PDFKit.PDFDocument, from: number, to: number, y: number, width: number, colour: string): void {
  pdf.moveTo(from, y).lineTo(to, y).lineWidth(width).strokeColor(colour).stroke();
}

/** Filled with the paper's white, so that no line runs through it. */
function openDot(pdf: PDFKit.PDFDocument, x: number, y: number, scale: number): void {
  pdf
    .circle(x, y, DOT * scale)
    .lineWidth(RING)
    .fillAndStroke('#ffffff', COLOURS.ochre);
}

function fullDot(pdf: PDFKit.PDFDocument, x: number, y: number, scale: number): void {
  pdf.circle(x, y, DOT * scale).fill(COLOURS.leaf);
}
