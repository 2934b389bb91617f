import { describe, expect, test } from 'vitest';
import { usedStyles } from '../../build/used-styles.ts';

const HTML = '<main class="card _page_ab12c_1"><p class="_lead_ab12c_20">Hello</p></main>';
const used = (css: string) => usedStyles(css, HTML);

describe('a page', () => {
  test.each([
    ['an element', 'p{margin:0}'],
    ['a class of the whole site', '.button:hover{color:red}'],
    ['its own classes', '._page_ab12c_1>._lead_ab12c_20{margin:0}'],
    ['one of several that may stand there', ':is(._other_ab12c_3,._lead_ab12c_20)>p{margin:0}'],
    ['what it has where it lacks something', '._page_ab12c_1:not(._other_ab12c_3){margin:0}'],
    ['a variable', ':root{--ink:#000}'],
    ['a movement', '@keyframes _turn_ab12c_1{to{rotate:1turn}}'],
    ['a statement', '@layer below,above;'],
    ['narrow screens, as the oldest browsers read it', '@media (max-width:40rem){p{margin:0}}'],
    ['a text with a brace in it', 'p:before{content:"}";color:red}'],
    ['an address with an escaped quote', 'p:before{content:"\\"}"}p{margin:0}'],
  ])('keeps what styles %s', (_what, css) => {
    expect(used(css)).toBe(css);
  });

  test.each([
    ['another component', '._other_ab12c_3{margin:0}'],
    ['another component within its own', '._page_ab12c_1 ._other_ab12c_3{margin:0}'],
    ['another file’s class of the same name', '._lead_zz99z_20{margin:0}'],
    ['several others', ':is(._other_ab12c_3,._lead_zz99z_20)>b{margin:0}'],
    ['what holds another component', '._page_ab12c_1:has(>._other_ab12c_3){margin:0}'],
    ['another component on wide screens', '@media (width>=40rem){._other_ab12c_3{margin:0}}'],
  ])('leaves out what styles %s', (_what, css) => {
    expect(used(`${css}p{margin:0}`)).toBe('p{margin:0}');
  });

  test('keeps of a list what is on it', () => {
    expect(used('._other_ab12c_3,._lead_ab12c_20{margin:0}')).toBe('._lead_ab12c_20{margin:0}');
  });

  test('keeps of a condition what it shows', () => {
    expect(used('@media print{._other_ab12c_3{margin:0}._lead_ab12c_20{margin:0}}')).toBe(
      '@media print{._lead_ab12c_20{margin:0}}',
    );
  });
});

test('styles whose braces don’t match stop the build, but for one that the end closes', () => {
  expect(() => used('p{margin:0}}')).toThrow('end of input');
  expect(used('p{margin:0')).toBe('p{margin:0}');
});
