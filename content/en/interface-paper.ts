/** The words of the sheets on paper. */
export const paperWords = {
  title: 'Sheets on paper',
  lead: 'Every sheet can be printed blank and filled in by hand. Nothing that you wrote here is on it.',
  which: 'Which sheet?',
  none: 'Choose one',
  all: 'The whole workbook',
  parts: 'Which pages of it?',
  /** What is printed: pages that someone else may see, one’s own, or both. */
  part: {
    along: 'Pages to take with me',
    own: 'Pages for myself',
    both: 'Both: the ones for myself come last, behind a page that says so',
  },
  apart: 'Some questions are for you alone, and your therapist isn’t meant to read them. They’re on pages of their own, which say so at the top.',
  onlyOwn: 'This whole sheet is for you alone, and it says so at the top.',
  print: 'Print a blank workbook',
  printOne: 'Print this sheet',
  seen: 'Paper can be found. Choose where to keep it, and think about who looks there.',
  mine: 'For myself alone. This page doesn’t come to the session.',
  cover: {
    title: 'From here on, for myself alone',
    text: [
      'The pages behind this one aren’t for my therapist, or for anyone that I bring a page to. What I write on them is for nobody else to read.',
      'Before I hand anything over, I take these pages out of the pile and keep them somewhere else.',
    ],
  },
  foot: 'Nothing has to be filled in.',
  /** Before the people to call: the sheets turn to it by the name that it has on the screen. */
  help: 'Help now:',
  own: 'In my own words:',
  number: (name: string, number: number) => `${name} ${number}`,
} as const;
