/**
 * Stands in for the Brotli decoder that fontkit brings for compressed web fonts: the fonts here are plain ones, and it
 * would be a tenth of all that is kept on the device. Throws when a compressed font is opened after all.
 */
export default function decompress(): never {
  throw new Error('compressed fonts can’t be opened');
}
