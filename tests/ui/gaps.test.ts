import { renderToStaticMarkup } from 'react-dom/server.edge';
import { describe, expect, test } from 'vitest';
import { inThisLanguage } from '#catalogue/gaps.ts';
import { jsx, jsxs } from '#ui/gaps/jsx-runtime.ts';

const words = inThisLanguage(
  { title: 'Help now', ask: 'Ask {therapist} about it', call: (number: string) => `Call ${number}`, back: 'Back' },
  { back: 'Zurück' },
);

describe('somebody whose language has gaps', () => {
  test('hears what stayed English as English, and the rest as their own', () => {
    expect(renderToStaticMarkup(jsx('h1', { children: words.title }))).toBe('<h1 lang="en" dir="ltr">Help now</h1>');
    expect(renderToStaticMarkup(jsx('a', { children: words.back }))).toBe('<a>Zurück</a>');
  });

  test('hears so of a text beside others, of a name, and of a sentence with their own words in it', () => {
    expect(renderToStaticMarkup(jsxs('p', { children: [words.title, ' · ', words.back] }))).toBe(
      '<p><span lang="en" dir="ltr">Help now</span> · Zurück</p>',
    );
    expect(renderToStaticMarkup(jsx('input', { 'aria-label': words.title }))).toContain('lang="en"');
    expect(renderToStaticMarkup(jsx('p', { children: words.call('112') }))).toContain('lang="en"');
    expect(renderToStaticMarkup(jsx('p', { children: 'Ask Ana about it' }))).toContain('lang="en"');
  });

  test('has their own words taken for theirs', () => {
    expect(renderToStaticMarkup(jsx('p', { children: 'Ana' }))).toBe('<p>Ana</p>');
  });
});
