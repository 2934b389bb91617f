import { expect, onTestFinished, test } from 'vitest';
import { clustersOf } from '#export/pdf/clusters.ts';
import { visualOrder } from '#export/pdf/directions.ts';
import '#ui/shared/tokens.css';
import { MIXED, SCRIPTS } from '../hostile-strings.ts';

const everyLetter = { holds: () => true, draws: () => true };

/** The characters of a line from left to right, as the browser puts them on the screen, and whether it stands at the right. */
function onScreen(line: string): { readonly order: readonly number[]; readonly atRight: boolean } {
  const place = document.createElement('p');
  place.dir = 'auto';
  place.style.cssText = 'white-space: pre; font: 20px sans-serif; width: 2000px';
  place.textContent = line;
  document.body.append(place);
  onTestFinished(() => place.remove());
  const node = place.firstChild as Text;
  const middles: number[] = [];
  let at = 0;
  for (const { text } of clustersOf(line, everyLetter).clusters) {
    const range = document.createRange();
    const start = line.indexOf(text, at);
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    at = start + text.length;
    const { left, right } = range.getBoundingClientRect();
    middles.push((left + right) / 2);
  }
  const order = middles.map((_, index) => index).toSorted((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const all = document.createRange();
  all.selectNodeContents(node);
  return { order, atRight: all.getBoundingClientRect().left > place.getBoundingClientRect().left + 1 };
}

const scripts = Object.values(SCRIPTS);
const LINES = [
  ...MIXED,
  ...scripts,
  // Each script between words of another direction, with a number, a bracket and a full stop.
  ...scripts.flatMap((text) => [`I wrote: ${text} – 35 times`, `${text} OK (2026)?`, `שלום, ${text} (12).`, `نعم ${text} ١٢`]),
  'a \u2067שלום b\u2069 c',
  '\u202eabc\u202c def',
  '\u200fabc',
  'א\u200e!',
  '\u2068א\u2069 b',
  'ab \u202bcd ef\u202c gh',
];

test('every line of the PDF has its characters in the order in which this browser shows them', () => {
  expect(LINES.length).toBeGreaterThan(180);
  for (const line of LINES) {
    const { clusters, rightToLeft } = clustersOf(line, everyLetter);
    const { order, atRight } = onScreen(line);
    expect(rightToLeft, line).toBe(atRight);
    const wanted = order.map((index) => clusters[index]?.text).join('|');
    expect(
      visualOrder(clusters.map(({ level }) => level))
        .map((index) => clusters[index]?.text)
        .join('|'),
      line,
    ).toBe(wanted);
  }
});
