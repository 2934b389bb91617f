/** What is used here of the library that pdfkit reads fonts with. Its own types ask for Node's buffers. */
declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }

  /** Reads a font's tables as they are asked for. Throws when the file holds no font. */
  export function create(file: Uint8Array): Font;
}
