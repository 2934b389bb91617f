/** A part of the tagged structure, begun when it is first asked for: so parts stand in the order they are painted in. */
export interface Part {
  readonly tag: string;
  open(): PDFKit.PDFStructureElement;
}

/** A part within another one. `alt` says in words what a figure shows, `actual` which text a picture stands for. */
export function partOf(
  parent: Part,
  tag: string,
  pdf: PDFKit.PDFDocument,
  options: PDFKit.Mixins.StructureElementOptions = {},
): Part {
  let element: PDFKit.PDFStructureElement | undefined;
  return {
    tag,
    open() {
      if (!element) {
        element = pdf.struct(tag, options);
        parent.open().add(element);
      }
      return element;
    },
  };
}

/** The outermost part, which holds all others. */
export function documentPart(pdf: PDFKit.PDFDocument): Part {
  const element = pdf.struct('Document');
  pdf.addStructure(element);
  return { tag: 'Document', open: () => element };
}

/** What `paint` puts on the current page belongs to `part`. */
export function within(part: Part, pdf: PDFKit.PDFDocument, paint: () => void): void {
  const element = part.open();
  element.add(pdf.markStructureContent(part.tag));
  paint();
  pdf.endMarkedContent();
}

/** What `paint` puts on the current page carries no meaning: a rule, a page number. */
export function asArtifact(pdf: PDFKit.PDFDocument, type: 'Pagination' | 'Layout', paint: () => void): void {
  pdf.markContent('Artifact', { type });
  paint();
  pdf.endMarkedContent();
}
