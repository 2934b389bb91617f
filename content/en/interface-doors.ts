/** The words of the doors: the search, the lists and the ways on. */
export const doorsWords = {
  name: 'In your own words',
  title: 'Find a page in your own words',
  lead: 'Type two or three words (spelling doesn’t matter), or look through the lists.',
  label: 'What is it about?',
  kept: 'What you type isn’t kept anywhere. It’s gone once you leave this page.',
  clear: 'Clear',
  found: (count: number) => (count === 1 ? '1 sentence may fit' : `${count} sentences may fit`),
  nothing: 'We couldn’t find a sentence like that. It may be missing from our list. Different words may find one, or you can carry on here.',
  people: 'If you might hurt yourself or someone else, or someone might hurt you, talk to a person first.',
  failed: 'The search didn’t open. All the sentences are in the lists below.',
  lists: 'All the sentences, by topic',
  sentences: (count: number) => `${count} sentences`,
  ways: 'If none of them fits',
  help: 'Helplines',
  rooms: 'Everything in the workbook',
  none: 'None of these',
  leads: {
    read: (title: string) => `Read: ${title}`,
    write: (title: string) => `Write: ${title}`,
    help: (title: string) => `Help now: ${title}`,
  },
} as const;
