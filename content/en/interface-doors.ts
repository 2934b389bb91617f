/** The words of the doors: the search, the lists and the ways on. */
export const doorsWords = {
  name: 'Doors',
  title: 'Say it in your own words',
  lead: 'Type two or three words, with mistakes if they come, or look through the lists.',
  label: 'What is it about?',
  kept: 'What you type is kept nowhere. It’s gone once you leave this page.',
  clear: 'Clear',
  found: (count: number) => (count === 1 ? '1 sentence may fit' : `${count} sentences may fit`),
  nothing: 'No sentence here sounds like that. That can be the fault of the list. Other words may find one, or you can go on here.',
  people: 'If you might hurt yourself or someone else, or someone might hurt you, talk to a person first.',
  failed: 'The search didn’t open. All the sentences are in the lists below.',
  lists: 'All the sentences, by room',
  sentences: (count: number) => `${count} sentences`,
  ways: 'If none of them is yours',
  help: 'People who answer',
  rooms: 'Everything in the workbook',
  none: 'None of these',
  leads: {
    read: (title: string) => `Read: ${title}`,
    write: (title: string) => `Write: ${title}`,
    help: (title: string) => `People who answer: ${title}`,
  },
} as const;
