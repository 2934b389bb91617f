/** One instruction of a server's settings: its words, and what stands in its braces. */
export interface Directive {
  readonly words: readonly string[];
  readonly block?: readonly Directive[];
}

const TOKEN = /#[^\n]*|"(?:[^"\\]|\\.)*"|\n|;|[^\s;]+/g;

/** Reads settings whose instructions end with a line (`\n`, as in a Caddyfile) or with `;` (as for nginx). Throws for open braces. */
export function directivesOf(text: string, end: '\n' | ';'): readonly Directive[] {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !token.startsWith('#'));
  let at = 0;
  function read(isInside: boolean): readonly Directive[] {
    const found: Directive[] = [];
    let words: string[] = [];
    const finish = (block?: readonly Directive[]) => {
      if (words.length > 0) found.push(block ? { words, block } : { words });
      words = [];
    };
    for (;;) {
      const token = tokens[at++];
      if (token === undefined || token === '}') {
        if ((token === '}') !== isInside || (end === ';' && words.length > 0))
          throw new SyntaxError(`it ends too soon: ${words}`);
        finish();
        return found;
      }
      if (token === end) finish();
      else if (token === '{') finish(read(true));
      else if (token !== '\n') words.push(token.startsWith('"') ? token.slice(1, -1) : token);
    }
  }
  return read(false);
}
