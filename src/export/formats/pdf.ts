import type { AtStep, Format } from '../format.ts';

export default {
  id: 'pdf',
  offered: 'save',
  main: true,
  mime: 'application/pdf',
  extension: 'pdf',
  render: async (document, atStep?: AtStep) => {
    const { renderPdf } = await import('../pdf/render-pdf.ts');
    return renderPdf(document, {}, atStep);
  },
  lacks: async (document) => {
    const { lackingWords } = await import('../pdf/lacking-words.ts');
    return lackingWords(document);
  },
} satisfies Format;
