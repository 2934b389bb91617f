import PdfKitDocument from 'pdfkit';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { PAGE } from './styles.ts';
import { onOneLine } from './plain-lines.ts';

/** Source: ISO 14289-1 (PDF/UA-1), 5. */
const ACCESSIBLE = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

class SummaryPdf extends PdfKitDocument {
  /** What is written here is XML, and the title goes into it as it is; the plain title is in the file by now. */
  override endMetadata(): void {
    this.info.Title = escapeXml(this.info.Title ?? '');
    this.appendXML(ACCESSIBLE);
    super.endMetadata();
  }
}

/** An empty tagged PDF without a page, titled and in the document's language. Says nothing about who wrote it. */
export function openPdf({ title, language }: SummaryDocument): PDFKit.PDFDocument {
  return new SummaryPdf({
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    info: { Title: onOneLine(title) },
    autoFirstPage: false,
    bufferPages: true,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    // Without this, the library asks for one of its own fonts, which can't be embedded.
    font: '',
  });
}

/** Finishes the file. */
export function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(joined(chunks)));
    pdf.end();
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
