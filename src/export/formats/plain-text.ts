import { thenNowKey, thenNowSentences } from '#domain/figures/then-now.ts';
import type { Block } from '#domain/blocks/block.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import type { Format } from '../format.ts';

function told(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? `== ${block.text} ==` : block.text;
    case 'paragraph':
      return block.label ? `${block.label}\n${block.text}` : block.text;
    case 'list':
      return [...(block.label ? [block.label] : []), ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'figure':
      return [...thenNowSentences(block.figure).map((sentence) => `- ${sentence}`), thenNowKey(block.figure)].join('\n');
    case 'room':
      return Array.from({ length: block.lines }, () => '_'.repeat(40)).join('\n\n');
    case 'break':
      return '-'.repeat(40);
  }
}

function render(document: SummaryDocument): string {
  return `${[document.title, document.date, ...document.blocks.map(told), document.foot, document.people.join('\n')].join('\n\n')}\n`;
}

export default {
  id: 'plain-text',
  offered: 'copy',
  mime: 'text/plain',
  extension: 'txt',
  render: async (document) => render(document),
} satisfies Format;
