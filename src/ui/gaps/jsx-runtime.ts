import type { ElementType, Key, ReactNode } from 'react';
import { createElement } from 'react';
import { Fragment, jsx as plain, jsxs as plainOfMany } from 'react/jsx-runtime';
import { isEnglish } from '#catalogue/gaps.ts';

// Stands in the place of React's own where the workbook is built in a language that has gaps. Every element is made
// through it, so no screen has to ask of each text whether it is one that stayed English.

export { Fragment };

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

const IN_ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** What is read out for an element, or shown in it before anything is typed. */
const SAID = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];

function isGap(value: unknown): value is string {
  return typeof value === 'string' && isEnglish(value);
}

/** Props that say of an element which of its texts is English: the element itself, or what stands around that text in it. */
function marked(props: Props): Props {
  const { children } = props;
  const isSaid = SAID.some((name) => isGap(props[name]));
  if (isGap(children) || (isSaid && children === undefined)) return { ...IN_ENGLISH, ...props };
  if (!Array.isArray(children) || !children.some(isGap)) return props;
  return {
    ...props,
    children: children.map((child, at) => (isGap(child) ? createElement('span', { key: at, ...IN_ENGLISH }, child) : child)),
  };
}

/** React's `jsx`, with `lang` on what stayed English. */
export function jsx(type: ElementType, props: Props, key?: Key) {
  return plain(type, typeof type === 'string' ? marked(props) : props, key);
}

/** React's `jsxs`, likewise. */
export function jsxs(type: ElementType, props: Props, key?: Key) {
  return plainOfMany(type, typeof type === 'string' ? marked(props) : props, key);
}
