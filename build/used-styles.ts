/** A class of a component's own style sheet, as the build names it. */
const OWN_CLASS = /\._[\w-]+_[a-z0-9]+_\d+/gi;

/** One rule, with what stands in its braces; a statement without braces has none. */
interface Rule {
  readonly head: string;
  readonly body?: string;
}

/** The rules of minified styles, one level deep. Throws where braces don't match. */
function rulesIn(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  while (start < css.length) {
    const open = css.indexOf('{', start);
    const end = css.indexOf(';', start);
    if (end >= 0 && (open < 0 || end < open)) {
      rules.push({ head: css.slice(start, end + 1) });
      start = end + 1;
      continue;
    }
    if (open < 0) break;
    const close = closingBrace(css, open);
    rules.push({ head: css.slice(start, open), body: css.slice(open + 1, close) });
    start = close + 1;
  }
  return rules;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < css.length; at += 1) {
    const character = css[at] ?? '';
    if (quote) {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return at;
  }
  throw new Error('the styles have a brace that isn’t closed');
}

/**
 * The rules of `css` that a page with this `html` can show: without those for components that aren't on it. What names
 * no component's class stays. Throws where braces don't match.
 */
export function usedStyles(css: string, html: string): string {
  const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const isUsed = (selector: string) => (selector.match(OWN_CLASS) ?? []).every((name) => classes.has(name.slice(1)));
  return rulesIn(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (/^@(?:media|supports|layer|container)/.test(head)) {
        const inside = usedStyles(body, html);
        return inside && `${head}{${inside}}`;
      }
      return head.startsWith('@') || head.split(',').some(isUsed) ? `${head}{${body}}` : '';
    })
    .join('');
}
