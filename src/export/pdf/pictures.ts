import type { DrawnRun } from './drawn-run.ts';

/** Puts what was drawn on the current page, its baseline's beginning at (`x`, `baseline`) in points from the top left. */
export type PlacePicture = (key: string, run: () => DrawnRun, x: number, baseline: number) => void;

/** Sixteen steps are as smooth to the eye at this size, and take half the room. */
const SHADE_BITS = 4;

interface Kept {
  readonly name: string;
  readonly run: DrawnRun;
  readonly image: PDFKit.PDFKitReference;
}

/**
 * Pictures as the file keeps them: pixels, not PNG, which the library could only read with a worker that the page's
 * policy forbids. The same `key` is kept once.
 */
export function picturesOn(pdf: PDFKit.PDFDocument): PlacePicture {
  const kept = new Map<string, Kept>();
  return (key, draw, x, baseline) => {
    const picture = kept.get(key) ?? keep(pdf, `R${kept.size + 1}`, draw());
    kept.set(key, picture);
    const { run, name, image } = picture;
    pdf.page.xobjects[name] = image;
    pdf.save();
    pdf.transform(run.width, 0, 0, -run.height, x + run.left, baseline - run.above + run.height);
    pdf.addContent(`/${name} Do`);
    pdf.restore();
  };
}

function keep(pdf: PDFKit.PDFDocument, name: string, run: DrawnRun): Kept {
  const { pixels, columns, rows } = run;
  const shape = pdf.ref({ ...kind(columns, rows, SHADE_BITS), ColorSpace: 'DeviceGray' });
  shape.end(shades(run));
  const ink = singleColour(pixels);
  // Letters have one colour: then their shape is all there is to keep.
  const image = pdf.ref({ ...(ink ? kind(1, 1, 8) : kind(columns, rows, 8)), ColorSpace: 'DeviceRGB', SMask: shape });
  image.end(ink ?? colours(pixels));
  return { name, run, image };
}

function kind(columns: number, rows: number, bits: number): Readonly<Record<string, unknown>> {
  return { Type: 'XObject', Subtype: 'Image', Width: columns, Height: rows, BitsPerComponent: bits };
}

/** How opaque each pixel is, two to the byte. */
function shades({ pixels, columns, rows }: DrawnRun): Uint8Array {
  const rowBytes = Math.ceil(columns / 2);
  const bytes = new Uint8Array(rowBytes * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const shade = Math.round((pixels[(row * columns + column) * 4 + 3] ?? 0) / 17);
      const at = row * rowBytes + (column >> 1);
      bytes[at] = (bytes[at] ?? 0) | (column % 2 === 0 ? shade << 4 : shade);
    }
  }
  return bytes;
}

function singleColour(pixels: Uint8ClampedArray): Uint8Array | undefined {
  let ink: Uint8Array | undefined;
  for (let at = 0; at < pixels.length; at += 4) {
    // Near the edge the colour is rounded too roughly to tell.
    if ((pixels[at + 3] ?? 0) < 128) continue;
    ink ??= Uint8Array.from(pixels.subarray(at, at + 3));
    for (let channel = 0; channel < 3; channel++) {
      if (Math.abs((ink[channel] ?? 0) - (pixels[at + channel] ?? 0)) > 4) return undefined;
    }
  }
  return ink;
}

function colours(pixels: Uint8ClampedArray): Uint8Array {
  const bytes = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    if ((pixels[from + 3] ?? 0) > 0) bytes.set(pixels.subarray(from, from + 3), to);
  }
  return bytes;
}
