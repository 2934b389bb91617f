import type { Selector } from 'lightningcss';
import { Features, transform } from 'lightningcss';

/** A class of a component's own style sheet, as the build names it. */
const OWN_CLASS = /^_[\w-]+_[a-z0-9]+_\d+$/i;

/** Whether something with these classes on the page can match: what is only ruled out by `:not()` can. */
function canMatch(selector: Selector, classes: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return classes.has(part.name) || !OWN_CLASS.test(part.name);
    if (part.type !== 'pseudo-class' || part.kind === 'not' || part.kind === 'host' || !('selectors' in part)) return true;
    return part.selectors.some((each) => canMatch(each, classes));
  });
}

/**
 * The rules of `css` that a page with this `html` can show, minified: without those for components that aren't on it, and
 * without statements that say nothing inside a page. What names no component's class stays. Throws where the styles can't be
 * read.
 */
export function usedStyles(css: string, html: string): string {
  const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const { code } = transform({
    filename: 'styles.css',
    code: new TextEncoder().encode(css),
    minify: true,
    // It writes widths as ranges otherwise, which the oldest browsers of floor.ts don't know.
    include: Features.MediaRangeSyntax,
    visitor: { Selector: (selector) => (canMatch(selector, classes) ? selector : []) },
  });
  return new TextDecoder().decode(code);
}
