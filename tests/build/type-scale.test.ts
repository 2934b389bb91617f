import { expect, test } from 'vitest';
import { filesIn, read } from '../fixtures.ts';

/** A step of the scale in tokens.css, in the bar no wider than its place; the size of the text around; what print sets; or what is held up to be read across a room. */
const STEP =
  /^(?:var\(--(?:label|small|reading|large|heading|title)\)|min\(var\(--label\), 3\.6vw\)|1rem|11pt|clamp\(1\.75rem, 9vw, 4\.5rem\))$/;
const WEIGHT = /^(?:400|500|600)$/;

const styles = filesIn('src').filter((file) => file.endsWith('.css'));

/** What a property is set to in a style sheet, each time. */
function setTo(property: string, file: string): readonly string[] {
  return [...read(file).matchAll(new RegExp(String.raw`\b${property}:\s*([^;]+);`, 'g'))].map(([, value = '']) => value);
}

test('every screen draws from one scale of type, so that its first layout looks up few sizes', () => {
  for (const file of styles) {
    expect(
      setTo('font-size', file).filter((size) => !STEP.test(size)),
      file,
    ).toEqual([]);
    expect(
      setTo('font-weight', file).filter((weight) => !WEIGHT.test(weight)),
      file,
    ).toEqual([]);
  }
});

test('each step of the scale is there and is used', () => {
  const tokens = read('src/ui/shared/tokens.css');
  const used = styles.flatMap((file) => setTo('font-size', file));
  for (const step of ['label', 'small', 'reading', 'large', 'heading', 'title']) {
    expect(tokens).toMatch(new RegExp(`--${step}: [^;]*rem`));
    expect(used).toContain(`var(--${step})`);
  }
});
