import { thenNowKey, thenNowSentences } from '#domain/figures/then-now.ts';
import type { Block } from '#domain/blocks/block.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import type { Format } from '../format.ts';

/**
 * The reader's words as Markdown that renders as those very words: everything that CommonMark reads as markup
 * gets a backslash, and a line break stays one.
 * Source: CommonMark 0.31, sections 2.4 (backslash escapes) and 6.7 (hard line breaks).
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/[\\`*_{}[\]<>#|~!&$^@]/g, '\\$&')
        // Many renderers make links of bare addresses, and would show the backslashes in them.
        .replace(/:\/\//g, '\\://')
        .replace(/\b(www)\./gi, '$1\\.')
        .replace(/^(\s*)([-+=])/, '$1\\$2')
        .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
        .replace(/^[ \t]+/, (indent) => '&nbsp;'.repeat(indent.length)),
    )
    .join('\\\n');
}

function onOneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

function item(text: string): string {
  return `- ${paragraphs(text).replaceAll('\n', '\n  ')}`;
}

function told(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${onOneLine(block.text)}`;
    case 'paragraph':
      return [...(block.label ? [`**${onOneLine(block.label)}**`] : []), paragraphs(block.text)].join('\n\n');
    case 'list':
      return [...(block.label ? [`**${onOneLine(block.label)}**`] : []), block.items.map(item).join('\n')].join('\n\n');
    case 'figure':
      return `${thenNowSentences(block.figure).map(item).join('\n')}\n\n${onOneLine(thenNowKey(block.figure))}`;
    case 'room':
      return Array.from({ length: block.lines }, () => '\\_'.repeat(40)).join('\n\n');
    case 'break':
      return '---';
  }
}

/** An empty line would leave a lone backslash, so each paragraph is escaped by itself. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line.trim() === '' ? '' : line))
    .join('\n')
    .split(/\n{2,}|^\n|\n$/)
    .filter((paragraph) => paragraph !== '')
    .map(escapeMarkdown)
    .join('\n\n');
}

function render(document: SummaryDocument): string {
  const parts = [
    `# ${onOneLine(document.title)}`,
    onOneLine(document.date),
    ...document.blocks.map(told),
    '---',
    onOneLine(document.foot),
    ...document.people.map(onOneLine),
  ];
  return `${parts.join('\n\n')}\n`;
}

export default {
  id: 'markdown',
  offered: 'save',
  mime: 'text/markdown',
  extension: 'md',
  render: async (document) => render(document),
} satisfies Format;
