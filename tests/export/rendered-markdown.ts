import { fromMarkdown } from 'mdast-util-from-markdown';

/** A block of a rendered page. Markup inside it stands as `<type>`, so that it can't pass for the reader's words. */
export interface RenderedBlock {
  readonly type: string;
  readonly depth?: number;
  readonly text: string;
  readonly items?: readonly (readonly RenderedBlock[])[];
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/** What is seen of text in a line: `**bold**` keeps its asterisks away, anything else that isn't text shows its type. */
function seen(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value ?? '';
      if (node.type === 'break') return '\n';
      return `<${node.type}>${node.value ?? ''}${seen(node.children ?? [])}</${node.type}>`;
    })
    .join('');
}

function blocksOf(nodes: readonly Node[]): readonly RenderedBlock[] {
  return nodes.map((node) => ({
    type: node.type,
    ...(node.depth === undefined ? {} : { depth: node.depth }),
    text:
      node.type === 'list' ? '' : seen(node.value === undefined ? (node.children ?? []) : [{ type: 'text', value: node.value }]),
    ...(node.type === 'list' ? { items: (node.children ?? []).map((item) => blocksOf(item.children ?? [])) } : {}),
  }));
}

/** Reads Markdown as CommonMark does, and gives what a reader would see. */
export function rendered(markdown: string): readonly RenderedBlock[] {
  return blocksOf(fromMarkdown(markdown).children);
}

/**
 * The lines of a text as an eye takes them in: spaces at a line's beginning have their width, those at its end and
 * lines of nothing else are not seen.
 */
export function linesSeen(text: string): readonly string[] {
  return text
    .replace(/\r\n|\r/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd().replace(/^[ \t\u00A0]+/, (indent) => '\u00A0'.repeat(indent.length)))
    .filter((line) => line !== '');
}
