import type { ComponentProps } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSpelling } from '../shared/use-spelling.ts';
import { growing, growSoon } from './growing.ts';
import styles from './TextBox.module.css';

type Box = HTMLTextAreaElement | HTMLInputElement;

function boxIn(frame: HTMLElement | null): Box | null {
  return frame?.querySelector<Box>('textarea, input') ?? null;
}

/** Puts words into a box, in which they may stand already. */
export function showText(box: Box, text: string): void {
  if (box.value === text) return;
  box.value = text;
  growSoon(box);
}

interface TextBoxProps extends Omit<
  ComponentProps<'textarea'>,
  'ref' | 'value' | 'defaultValue' | 'autoComplete' | 'autoCorrect' | 'spellCheck' | 'dir'
> {
  readonly ref?: { current: HTMLTextAreaElement | null };
  /** A single line, for a few words: `rows` counts for nothing then. */
  readonly isLine?: boolean;
}

/**
 * A box for a reader's own words, in whatever direction they run. It grows with them, and on paper they stand instead of it
 * as they are: a printed box is cut where its height ends, and lies over what comes next where a page does.
 */
export function TextBox({ ref, isLine = false, className = '', ...rest }: TextBoxProps) {
  const spelling = useSpelling();
  const frame = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const box = boxIn(frame.current);
    if (ref && box instanceof HTMLTextAreaElement) ref.current = box;
    return box instanceof HTMLTextAreaElement ? growing(box) : undefined;
  }, [ref]);

  useEffect(() => {
    const paper = frame.current?.querySelector('[data-on-paper]');
    if (!paper) return undefined;
    const fill = () => (paper.textContent = boxIn(frame.current)?.value ?? '');
    const empty = () => (paper.textContent = '');
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
    };
  }, []);

  const shared = { dir: 'auto', autoComplete: 'off', autoCorrect: spelling ? 'on' : 'off', spellCheck: spelling } as const;
  return (
    <div ref={frame} className={styles['frame']}>
      {isLine ? (
        <input {...(rest as ComponentProps<'input'>)} type="text" className={className} {...shared} />
      ) : (
        <textarea {...rest} className={`${styles['text']} ${className}`} {...shared} />
      )}
      <div data-on-paper className={styles['onPaper']} dir="auto" aria-hidden="true" />
    </div>
  );
}
