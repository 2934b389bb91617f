/**
 * What is read before any script runs, or beside the app: in the page itself, in the device's list of apps, and on the
 * plain page that *Hide now* opens. The build puts each into the place of its name in double braces.
 */
export const beforeStart = {
  /** What search engines and previews say of the page. */
  about: 'A workbook for the end of therapy. It works offline, and what you write stays on this device.',
  scriptsOff:
    'Scripts are off in this browser, so nothing can be written or kept here. You can still read the pages, and the numbers under Help now work too.',
  unstarted: 'Fledge couldn’t start here, so nothing that you write on this page is kept.',
  reload: 'Reload the page',
  tooOld:
    'This browser is too old for Fledge, so nothing that you write here can be kept. You can read every page. To write, update this browser, or use a newer one.',
  device: {
    /** The name that gives nothing away, as `app.plainName` has it. */
    plainName: 'Notebook',
    about: 'A notebook that works offline and stays on this device.',
    today: 'Today',
    write: 'Write',
    help: 'Help now',
    firstPage: 'Today',
    writing: 'A page to write on',
    wide: 'Today, on a computer',
  },
  plainPage: {
    title: 'List',
    heading: 'Shopping',
    milk: 'Milk',
    apples: 'Apples',
    bread: 'Bread',
    rice: 'Rice',
    soap: 'Soap',
    batteries: 'Batteries',
    edit: 'Edit list',
    /** Leads to help, and looks as if it belonged to the list. */
    numbers: 'Phone numbers',
  },
} as const;
