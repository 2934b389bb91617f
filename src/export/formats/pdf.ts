import type { Format } from '../format.ts';

export default {
  id: 'pdf',
  name: 'PDF',
  offered: 'save',
  main: true,
  mime: 'application/pdf',
  extension: 'pdf',
  render: async (document) => {
    const { renderPdf } = await import('../pdf/render-pdf.ts');
    return renderPdf(document);
  },
  lacks: async (document) => {
    const { lackingWords } = await import('../pdf/lacking-words.ts');
    return lackingWords(document);
  },
} satisfies Format;
