/** Text that is found, copied and read aloud, and not seen: it lies under the picture of the same words. */
export interface HiddenWords {
  /** On the current page: `width` and `size` in points, from (`x`, `baseline`) in points from the top left. */
  place(text: string, rightToLeft: boolean, x: number, baseline: number, width: number, size: number): void;
  /** To be called once, before the file is finished. */
  finish(): void;
}

interface BlankFont {
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
  readonly characters: string[];
}

/** Codes of one byte, without 0. */
const CODES = 255;
const GLYPH_WIDTH = 500;

/**
 * Fonts of empty glyphs, one glyph for each character used, with a table that says which character each stands for.
 * Readers take the words of a page from such tables; few look at a picture's replacement text.
 * Source: ISO 32000-1, 9.6.5 (Type 3 fonts), 9.10.3 (ToUnicode).
 */
export function hiddenWords(pdf: PDFKit.PDFDocument): HiddenWords {
  const fonts: BlankFont[] = [];
  const codes = new Map<string, { readonly font: BlankFont; readonly code: number }>();

  const codeFor = (character: string): { readonly font: BlankFont; readonly code: number } => {
    const known = codes.get(character);
    if (known) return known;
    let font = fonts.at(-1);
    if (!font || font.characters.length === CODES) {
      font = { name: `W${fonts.length + 1}`, reference: pdf.ref({}), characters: [] };
      fonts.push(font);
    }
    const code = { font, code: font.characters.push(character) };
    codes.set(character, code);
    return code;
  };

  return {
    place(text, rightToLeft, x, baseline, width, size) {
      // Readers put right-to-left words back into the order they are read in, expecting them as they stand on paper.
      const characters = rightToLeft ? Array.from(text).reverse() : Array.from(text);
      if (characters.length === 0) return;
      const stretch = width / (characters.length * size * (GLYPH_WIDTH / 1000));
      pdf.save();
      pdf.transform(1, 0, 0, -1, 0, pdf.page.height);
      pdf.addContent(`BT ${decimal(stretch)} 0 0 1 ${decimal(x)} ${decimal(pdf.page.height - baseline)} Tm`);
      let current: BlankFont | undefined;
      for (const character of characters) {
        const { font, code } = codeFor(character);
        if (font !== current) pdf.addContent(`/${font.name} ${decimal(size)} Tf`);
        current = font;
        pdf.page.fonts[font.name] = font.reference;
        pdf.addContent(`<${hex(code, 2)}> Tj`);
      }
      pdf.addContent('ET');
      pdf.restore();
    },
    finish() {
      for (const font of fonts) finish(pdf, font);
    },
  };
}

function finish(pdf: PDFKit.PDFDocument, { name, reference, characters }: BlankFont): void {
  const box = [0, -250, GLYPH_WIDTH, 750];
  const glyph = pdf.ref({});
  glyph.end(`${GLYPH_WIDTH} 0 ${box.join(' ')} d1`);
  const toUnicode = pdf.ref({});
  toUnicode.end(unicodeTable(characters));
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: box,
    ItalicAngle: 0,
    Ascent: 750,
    Descent: -250,
    CapHeight: 700,
    StemV: 0,
  });
  descriptor.end(undefined);
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type3',
    Name: name,
    FontBBox: box,
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    FirstChar: 1,
    LastChar: characters.length,
    Widths: characters.map(() => GLYPH_WIDTH),
    Encoding: { Type: 'Encoding', Differences: [1, ...characters.map(() => 'blank')] },
    CharProcs: { blank: glyph },
    Resources: {},
    FontDescriptor: descriptor,
    ToUnicode: toUnicode,
  });
  reference.end(undefined);
}

function unicodeTable(characters: readonly string[]): string {
  const entries = characters.map((character, index) => `<${hex(index + 1, 2)}> <${utf16(character)}>`);
  const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, block) => {
    const some = entries.slice(block * 100, block * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index), 4)).join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

function decimal(value: number): string {
  return value.toFixed(4);
}
