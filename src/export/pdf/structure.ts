/** A node of the tagged structure, begun when it is first asked for: so they stand in the order they are painted in. */
export interface StructureNode {
  readonly tag: string;
  open(): PDFKit.PDFStructureElement;
}

/** A node within another one. `alt` says in words what a figure shows, `actual` which text a picture stands for. */
export function nodeIn(
  parent: StructureNode,
  tag: string,
  pdf: PDFKit.PDFDocument,
  options: PDFKit.Mixins.StructureElementOptions = {},
): StructureNode {
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

/** The outermost node, which holds all others. */
export function rootNode(pdf: PDFKit.PDFDocument): StructureNode {
  const element = pdf.struct('Document');
  pdf.addStructure(element);
  return { tag: 'Document', open: () => element };
}

/** What `paint` puts on the current page belongs to `node`. */
export function within(node: StructureNode, pdf: PDFKit.PDFDocument, paint: () => void): void {
  const element = node.open();
  element.add(pdf.markStructureContent(node.tag));
  paint();
  pdf.endMarkedContent();
}

/** What `paint` puts on the current page carries no meaning: a rule, a page number. */
export function asArtifact(pdf: PDFKit.PDFDocument, type: 'Pagination' | 'Layout', paint: () => void): void {
  pdf.markContent('Artifact', { type });
  paint();
  pdf.endMarkedContent();
}
