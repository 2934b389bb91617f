/** What each format is called within a sentence, and what its button says. By the formats' ids. */
export const formatWords = {
  pdf: { name: 'PDF', take: 'Save as PDF' },
  markdown: { name: 'Markdown', take: 'Save as a text file (Markdown)' },
  'plain-text': { name: 'text', take: 'Copy as text' },
} as const;
