import type { Room } from '#catalogue/chapters.ts';

/** Line drawings on a 64 × 64 grid, in one stroke weight: `ink`, and at most one spot of ochre. */
const drawings: Readonly<Record<Room['id'], { readonly ink: string; readonly ochre?: string }>> = {
  // A nest with one egg in it.
  begin: {
    ink: 'M8 34c2.8-2.3 8.2-3.4 14.5-3.8M41.5 30.2c6.3.4 11.7 1.5 14.5 3.8M8 34c7 4.5 41 4.5 48 0M8 34c1 11 10.5 19 24 19S55 45 56 34M11.5 43c7 2 12.5 2 19.5-1M26 46.5c8.5 1 16.5-.5 26-5M18 49.3c4.5.7 8 .2 11.5-1M12.5 31.5l-6-4.5M50.5 31.2l7-3M3 54.5c9-.5 12 1.5 21 1.7 14 .3 26 .3 37-4.2',
    ochre: 'M22.4 36.7c-1-9.7 4-17.2 9.6-17.2s10.6 7.5 9.6 17.2',
  },
  // A bird's tracks, from far away to here.
  'look-back': {
    ink: 'M3 15c12-5.5 24-6.5 35-3.5 8 2 15 1.5 23-2M20 40v10M20 50l-8 7.5M20 50v11.5M20 50l8 7.5M42 27.5v6.5M42 34l-5.8 5.4M42 34v8.5M42 34l5.8 5.4',
    ochre: 'M29 18.5v4M29 22.5l-3.8 3.6M29 22.5v6M29 22.5l3.8 3.6',
  },
  // A leaf, and a drop that has left it.
  feel: {
    ink: 'M6 8c8 1 14 5 18 11M24 19c14-4 27 4 26 26-17 1-30-9-26-26ZM24 19c7 6 14 13 26 26M31 25.5l.8 7.5M31 25.5l8 1M38 32.2l.8 7.5M38 32.2l7.5 1',
    ochre: 'M51.5 50.5c2.6 3.3 3.6 5 3.6 6.6a3.6 3.6 0 0 1-7.2 0c0-1.6 1-3.3 3.6-6.6Z',
  },
  // A bird that sings.
  say: {
    ink: 'M4 57.5c13-2 29-2 42 .3M6 50c5.5-1 8-4.5 9.5-9.5 2.5-8 7.5-12.5 13-14 .5-6.5 4.5-10.5 9.5-10.5 3.8 0 6.7 2.2 8 5.5l7.5-5.5-6 8.5 7 3-9 2.5c0 12-6.5 21-18.5 22.5-5 .6-9-.5-12-3.5M21 40c5-.5 10-2.5 13-6 1 6-3 10.5-8.5 11M26.5 52.5l-1 3.5M32.5 51l1 5M39 22.8v.4',
    ochre: 'M55.5 11.5l2-3.8M58 18.5l3.8-1.6M58.5 25.5l3.5.8',
  },
  // A feather.
  keep: {
    ink: 'M7 58c7-11 15-20.5 27-31M14.5 48C11 37 16.5 22 30 13.5 38 8.5 47 6.5 57 6c.5 9-1.5 17-5.5 23.5l-6-.5 3 4.5c-2.5 3.4-5.5 6.2-9 8.5l-6-1.5 2.5 4C29.5 47.5 22 49 14.5 48ZM15.5 34.5l5.5 2.5M24 18l4 5.5',
  },
  // A path to where the sun is low.
  'look-ahead': {
    ink: 'M3 30.5c6-3 11.5-4.5 16.5-4.5h25c5.5 0 11 1.5 16.5 4.5M10 60c3-13 25-11.5 25.5-18.5.3-4.5-8.5-4.5-8.5-9 0-2.8 2.5-4 3-6.5M35 60c2-9 15-10.5 15-18.5 0-6-11-6-12.5-10.5-.5-1.7-.3-3.3.1-5M4 43.5c3.5-2.2 7.5-3.8 12-4.5M52.5 52c3-.2 5.5.3 8 1.5',
    ochre: 'M23 26a9.5 9.5 0 0 1 19 0',
  },
  // A gate at the edge of a field, in the evening.
  close: {
    ink: 'M9 18v41M55 22v37M9 28h46M9 38.5h46M9 49h46M9 49l46-21M3 59h58',
    ochre: 'M38 14.5a6.5 6.5 0 1 1-6.8-9 5.6 5.6 0 0 0 6.8 9Z',
  },
  // A bird in the air.
  after: {
    ink: 'M3 57c10-4 18-4.5 27-2.5 11 2.2 20 2 31-1.5M28.5 33.5C19 31 10 24 6.5 12.5c10.5 1.2 20 6 25.5 14.5M32 27c2.5-8.5 10-15.5 21-18.5-1 10-4.5 17-10.5 22M42.5 30.5c5-.7 8.7.5 10.5 3l6 1-6 2c-3.5 5.5-13 6.7-20.5 3.1-5 1.9-9.5 3.4-15.5 3.4 5-3 8-6 11.5-9.5',
  },
};

interface RoomDrawingProps {
  readonly room: Room['id'];
  /** Its width and height, in pixels at the normal text size. */
  readonly size: number;
}

/** A room's drawing. It says nothing that the room's name beside it doesn't say. */
export function RoomDrawing({ room, size }: RoomDrawingProps) {
  const { ink, ochre } = drawings[room];
  return (
    <svg className="icon" viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d={ink} />
        {ochre && <path d={ochre} stroke="var(--ochre)" />}
      </g>
    </svg>
  );
}
