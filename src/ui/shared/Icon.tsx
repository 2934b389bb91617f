/**
 * Line drawings of one stroke weight on a 24 × 24 grid. They never stand alone for a meaning: words are beside them. Those
 * that the frame and the worksheets need; lists bring their own.
 */
const drawings = {
  today: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10.5 19v-5h3v5',
  workbook: 'M12 6.5C10 5 7 4.8 4 5.3v13c3-.5 6-.3 8 1.2 2-1.5 5-1.7 8-1.2v-13c-3-.5-6-.3-8 1.2Zm0 0v13',
  summary: 'M6.5 3.5h7.5l4 4v13H6.5ZM14 3.5v4h4M9.5 12h5.5M9.5 15.5h5.5',
  settings: 'M4 7.5h9M17 7.5h3M4 16.5h3M11 16.5h9M15 5.5v4M9 14.5v4',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  remove: 'M6 6l12 12M18 6 6 18',
  add: 'M12 5v14M5 12h14',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing line={drawings[name]} />;
}

/** One line as an icon. */
export function Drawing({ line }: { readonly line: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={line} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** The fledgling: a young bird on a twig, before it leaves. */
export function Fledgling({ size = 44 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 64 48" width={size} height={size * 0.75} aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M5 44.5c15-2.6 38-2.6 54 .5M8.5 38.5c3.5-1.5 5.5-4.5 7-9 2.7-7.5 7.3-11.2 13.5-12.6C29.6 9 33.8 4.5 39.5 4.5c4.3 0 7.4 2.4 8.3 6.5l6.2-1.5-5.7 6.5c.2 11.5-6.3 20.8-18 22-6.3.6-9.8-2.5-13.3-1.7-2.3.5-4.8 2.2-8.5 2.2Z" />
        <path d="M21.5 29c6-.6 11-3 14.2-7.2 1 6.4-3 11.2-9.2 11.7M27.3 39.2l-.6 4M34.7 37.3l1.2 5.9" />
      </g>
      <circle cx="40.5" cy="11.5" r="1.6" fill="currentColor" />
    </svg>
  );
}
