import { createProcessor } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import { parse } from 'yaml';
import { blockWords } from '#catalogue/blocks.ts';
import { filesIn, read } from '../fixtures.ts';
import { termWords } from '#catalogue/words.ts';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** What one finds in a chapter when one reads it from top to bottom. */
export type Piece =
  | { readonly type: 'heading'; readonly text: string; readonly id: string | undefined }
  /** A paragraph, an item of a list, or a line in a component; with the box that it stands in, if it stands in one. */
  | { readonly type: 'prose'; readonly text: string; readonly isItem: boolean; readonly box?: string }
  | { readonly type: 'component'; readonly name: string; readonly props: Readonly<Record<string, string>>; readonly box?: string }
  | { readonly type: 'link'; readonly to: string }
  /** Anything that a chapter may not hold. */
  | { readonly type: 'code'; readonly text: string };

export interface Chapter {
  readonly slug: string;
  readonly file: string;
  readonly head: Readonly<Record<string, unknown>>;
  readonly pieces: readonly Piece[];
}

const processor = createProcessor({ format: 'mdx', remarkPlugins: [remarkFrontmatter] });

/** What stands in a sentence where the reader has told no word of their own. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  Therapist: termWords.therapist(undefined, 'workbook'),
  Ending: termWords.ending(undefined),
};

function textOf(node: Node): string {
  const own = OWN_WORDS[node.name ?? ''];
  if (own !== undefined) return own;
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(textOf).join('');
}

/** The words of a paragraph without the sources cited in it. */
function prose(node: Node, isItem: boolean): readonly Piece[] {
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ type: 'prose', text, isItem }];
}

/** The pieces, those that are read told to stand in a box, which for one inside another is the outer one. */
function boxed(box: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => (piece.type === 'prose' || piece.type === 'component' ? { ...piece, box } : piece));
}

function props(node: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (node.attributes ?? []).map(({ name = '…', value }) => [name, typeof value === 'string' ? value : '{…}']),
  );
}

function piecesOf(node: Node, isItem = false): readonly Piece[] {
  const inside = () => (node.children ?? []).flatMap((child) => piecesOf(child, isItem || node.type === 'listItem'));
  switch (node.type) {
    case 'yaml':
    case 'text':
      return [];
    case 'heading': {
      const comment = (node.children ?? []).find(({ type }) => type === 'mdxTextExpression')?.value;
      return [{ type: 'heading', text: textOf(node).trim(), id: /^\/\*\s*(\S+)\s*\*\/$/.exec(comment ?? '')?.[1] }];
    }
    case 'paragraph':
      return [...prose(node, isItem), ...inside()];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [{ type: 'component', name: node.name ?? '', props: props(node) }, ...boxed(node.name ?? '', inside())];
    case 'link':
      return [{ type: 'link', to: node.url ?? '' }, ...inside()];
    case 'root':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'strong':
    case 'emphasis':
      return inside();
    default:
      return [{ type: 'code', text: `${node.type} ${node.value ?? ''}`.trim() }];
  }
}

/** Reads a chapter; `slug` is its file's name. */
export function readChapter(slug: string, file: string, text: string): Chapter {
  const tree: Node = processor.parse(text);
  const yaml = tree.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  return { slug, file, head: parse(yaml) ?? {}, pieces: piecesOf(tree) };
}

/** Every chapter in English. */
export const chapters: readonly Chapter[] = filesIn('content/en/chapters').map((file) =>
  readChapter(file.replace(/^.*\/|\.mdx$/g, ''), file, read(file)),
);

/** The blocks that are said in one wording on many pages, by the name of their component. */
const BLOCKS = {
  Medicines: blockWords.medicines,
  DoctorToday: blockWords.doctor,
  CrossedLine: blockWords.beforeYouGo['crossed-line'],
} as const;

/** The blocks that stand in a chapter, by name. */
export function blocksOf(pieces: readonly Piece[]): readonly (keyof typeof BLOCKS)[] {
  return pieces.flatMap((piece) => (piece.type === 'component' && isBlock(piece.name) ? [piece.name] : []));
}

function isBlock(name: string): name is keyof typeof BLOCKS {
  return Object.hasOwn(BLOCKS, name);
}

/** What is read in a block, without the names of its sources and of itself; nothing for another component. */
export function blockLines(name: string): readonly string[] {
  if (!isBlock(name)) return [];
  return Object.entries(BLOCKS[name]).flatMap(([key, text]) => (key.endsWith('Source') || key === 'label' ? [] : [text].flat()));
}

/** The sources that a block cites. */
export function sourcesOf(name: keyof typeof BLOCKS): readonly string[] {
  return Object.entries(BLOCKS[name]).flatMap(([key, text]) =>
    key.endsWith('Source') && typeof text === 'string' ? [text] : [],
  );
}

/** What is read in a chapter: prose, headings and words to try, in their order. */
export function linesOf(chapter: Chapter): readonly string[] {
  return chapter.pieces.flatMap((piece): readonly string[] => {
    if (piece.type === 'prose' || piece.type === 'heading') return [piece.text];
    if (piece.type !== 'component') return [];
    return piece.name === 'Say' ? Object.values(piece.props) : blockLines(piece.name);
  });
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
