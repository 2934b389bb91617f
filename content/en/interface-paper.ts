/** The words of the sheets on paper. */
export const paperWords = {
  title: 'Sheets on paper',
  lead: 'Every sheet can be printed blank and filled in by hand. Nothing that you wrote here is on it.',
  which: 'Which sheet?',
  none: 'Choose one',
  all: 'The whole workbook',
  print: 'Print a blank workbook',
  printOne: 'Print this sheet',
  seen: 'Paper can be found. Choose where to keep it, and think about who looks there.',
  foot: 'Nothing has to be filled in. In danger, call your emergency number.',
  own: 'In my own words:',
  number: (name: string, number: number) => `${name} ${number}`,
} as const;
