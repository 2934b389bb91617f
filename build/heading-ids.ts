/** The part of a Markdown syntax tree that is needed here. */
interface Node {
  readonly type: string;
  value?: string;
  children?: Node[];
  data?: { hProperties?: Record<string, string> };
}

const PINNED = /^\/\*\s*([a-z0-9-]+)\s*\*\/$/;

/**
 * A remark plugin: a comment at a heading's end pins its id, `## Heading {/*pinned-id*\/}`, so that links hold
 * when the heading is reworded or translated. Fails for a heading without one.
 */
export function pinHeadingIds(): (tree: Node) => void {
  return (tree) => {
    for (const node of tree.children ?? []) {
      if (node.type !== 'heading') continue;
      const comment = node.children?.at(-1);
      const id = comment?.type === 'mdxTextExpression' ? PINNED.exec(comment.value ?? '')?.[1] : undefined;
      if (!id) throw new Error(`a heading has no pinned id: ${JSON.stringify(node.children?.[0]?.value)}`);
      node.children?.pop();
      const last = node.children?.at(-1);
      if (last?.type === 'text') last.value = last.value?.trimEnd() ?? '';
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    }
  };
}
