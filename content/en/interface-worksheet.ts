/** The words around a worksheet: before it, in the middle of it, and behind it. */
export const worksheetWords = {
  enough: 'Enough for now',
  pause: {
    open: 'Pause',
    text: [
      'Look up from this for a minute. Put both feet on the floor, and name five things you can see, out loud if you’re alone.',
      'Breathe out slowly, longer than you breathe in. If it doesn’t ease, stop here for today: what you’ve written is kept as it is.',
    ],
    stop: 'Stop here for today',
    more: 'When it gets too much',
  },
  putAway: {
    closed: (day: string) => `You’ve put this away until ${day}. It’s all still here.`,
    open: 'Open it now',
    due: 'You put something away until today or a day not long ago. You can open it now, or leave it where it is.',
    /** Says nothing of what it is, to whoever looks over a shoulder. */
    openDue: 'Open what I put away',
    note: 'Put away for now',
  },
  occasions: {
    begin: 'Write a new one',
    earlier: 'What you’ve written so far',
    none: 'Nothing is written yet.',
    noDay: 'Without a day',
    all: 'Show all of them',
    back: 'All of them, by day',
    missing: 'Nothing was written at this address, or it was erased. Here’s what there is.',
    compare: 'Look at two side by side',
    first: 'The first one',
    second: 'The second one',
    sameDay: (day: string, number: number) => `${day} (${number})`,
    empty: 'Left empty',
  },
} as const;
