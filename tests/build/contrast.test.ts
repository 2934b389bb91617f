import { describe, expect, test } from 'vitest';
import { read } from '../fixtures.ts';

type Colours = ReadonlyMap<string, string>;
type Scheme = 'light' | 'dark';

const css = read('src/ui/shared/tokens.css');

/** What stands between the braces after a selector. */
function block(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  return css.slice(start, css.indexOf('}', start));
}

/** The colours that a rule gives in light or in dark. */
function colours(selector: string, scheme: Scheme): Colours {
  const pairs = block(selector).matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]));
}

/** Relative luminance, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = ['ink', 'soft', 'leaf', 'ochre', 'alarm'];
const GROUNDS = ['paper', 'card', 'leaf-wash', 'ochre-wash', 'sky-wash', 'alarm-wash'];

/** Pairs of names that are below a ratio. */
function tooFaint(all: Colours, fronts: readonly string[], grounds: readonly string[], ratio: number): readonly string[] {
  const value = (name: string) => {
    const found = all.get(name);
    if (!found) throw new Error(`tokens.css has no --${name}`);
    return found;
  };
  return fronts.flatMap((front) =>
    grounds.flatMap((ground) => {
      const is = contrast(value(front), value(ground));
      return is < ratio ? [`${front} on ${ground}: ${is.toFixed(2)}`] : [];
    }),
  );
}

test('black on white is 21 to 1, and a colour on itself is 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#57665f', '#57665f')).toBe(1);
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const normal = colours(':root', scheme);
  const high = new Map([...normal, ...colours(":root[data-contrast='high']", scheme)]);

  test('somebody with weak eyes can read every text on every ground', () => {
    expect(tooFaint(normal, TEXTS, GROUNDS, 4.5)).toEqual([]);
    expect(tooFaint(normal, ['leaf-ink'], ['leaf'], 4.5)).toEqual([]);
  });

  test('the edge of a field or a button can be seen', () => {
    expect(tooFaint(normal, ['edge', 'leaf', 'ochre', 'alarm', 'ink'], ['paper', 'card'], 3)).toEqual([]);
  });

  test('somebody who asks for high contrast reads every text at 7 to 1', () => {
    expect(tooFaint(high, TEXTS, GROUNDS, 7)).toEqual([]);
    expect(tooFaint(high, ['leaf-ink'], ['leaf'], 7)).toEqual([]);
  });

  test('and sees every line, on every ground', () => {
    expect(tooFaint(high, ['edge', 'line', 'leaf', 'ochre', 'alarm'], GROUNDS, 3)).toEqual([]);
    expect(tooFaint(high, ['edge'], ['paper', 'card'], 7)).toEqual([]);
  });
});

test('a device that asks for more contrast gets the same as somebody who chooses it here', () => {
  const asked = css.slice(css.indexOf('@media (prefers-contrast: more)'));
  const declarations = (text: string) => [...text.matchAll(/--[a-z-]+:[^;]+;/g)].map(([line]) => line);
  const chosen = declarations(block(":root[data-contrast='high']"));
  expect(chosen.length).toBeGreaterThan(8);
  expect(declarations(asked.slice(0, asked.indexOf('}')))).toEqual(chosen);
});
