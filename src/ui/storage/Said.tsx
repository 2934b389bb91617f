import type { Ref } from 'react';

interface SaidProps {
  /** Draws a card around it. */
  readonly card?: boolean;
  readonly ref?: Ref<HTMLParagraphElement>;
  readonly children: string | undefined;
}

/** What has come of something. A screen reader says it; without words it takes no room. */
export function Said({ card = false, ref, children }: SaidProps) {
  const shown = card ? 'card aside' : '';
  return (
    <p ref={ref} tabIndex={-1} role="status" className={children ? shown : 'hidden'}>
      {children}
    </p>
  );
}
