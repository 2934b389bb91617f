/** The words about having Fledge on a device: as an app, without a signal, and how long it is kept. */
export const installWords = {
  title: 'Fledge as an app',
  name: 'Install',
  lead: 'You can put Fledge on this device as an app. It’s free, and there is no account. It works in the browser too.',
  here: 'You’re in the installed Fledge now.',
  now: 'Fledge is installed. You’ll find it among your apps.',
  install: 'Install',
  installLead: 'You can install it from this browser with one button. It will ask you to confirm first.',
  offline: {
    title: 'Without a signal',
    unknown: 'Checking whether Fledge is ready to use offline…',
    ready: 'Ready offline. All of Fledge is on this device and opens without a signal.',
    'not-yet': 'Not ready offline yet. Stay on this page for a minute while you have a signal. If nothing changes, reload it.',
    unable: 'This browser won’t keep Fledge for use without a signal. This may be a private window.',
  },
  look: {
    title: 'What others see',
    icon: 'The icon is a small bird on dark green. The name under it is “Fledge”. Neither says what it’s for, but on some phones a long press on it shows “Help now”.',
    plainIcon: 'With what you’ve chosen below, the icon is a plain notebook on grey, and the name under it is “Notebook”. On some phones a long press on it shows “Today” and “Write”.',
    seen: 'It stays in the list of apps. Anyone who picks up this device can see it there, and open it.',
    more: 'What others could see',
  },
  naming: {
    title: 'Name and icon',
    names: { fledge: 'Fledge, with a small bird', plain: 'Notebook, with a plain notebook' },
    hints: [
      'If you choose “Notebook”, an icon that you add from then on has that name. Tabs and the browser’s history show that one word for every page, too.',
      'It doesn’t change what’s there already. An icon that’s on this device keeps its name until you take it off and install it again, so save a backup first, because on some devices your words go with it. The history keeps the titles of pages that you opened before.',
      'The addresses in the history still say what the pages are about, and the browser lists this site by its address. The pages themselves still say “Fledge”.',
    ],
  },
  families: {
    android: {
      title: 'Android phone or tablet',
      before: [],
      steps: [
        'Open this page in Chrome.',
        'Tap the three dots at the top.',
        'Tap “Install app” or “Add to Home screen”.',
        'Say yes when it asks.',
      ],
      after: [
        'Other browsers have it in their menu too, under much the same name.',
        'The app opens the same workbook as the browser that you installed it from. So you can install before you write, or later.',
      ],
    },
    apple: {
      title: 'iPhone or iPad',
      before: [
        'Install first, then write. Here the browser tab and the app each keep their own words. What you write in the tab doesn’t carry over to the app.',
        'If you’ve written in the tab already, your words stay there. Save a backup in the tab and restore it in the app. You can also stay in the tab.',
      ],
      steps: [
        'Open this page in Safari.',
        'Tap Share, the square with an arrow that points up. If you don’t see it, look behind the three dots.',
        'Scroll down and tap “Add to Home Screen”.',
        'If there’s a switch “Open as Web App”, leave it on.',
        'Tap “Add”. From then on, open Fledge from the Home Screen.',
      ],
      after: [
        'Safari may delete what a site has kept if you use Safari for seven days and don’t open that site. Apple’s Safari team wrote in 2020 that they don’t expect this for apps on the Home Screen.',
        'So if you write over weeks, the app is less likely to lose your words. Its icon can be seen.',
      ],
    },
    desktop: {
      title: 'Computer',
      before: ['With Safari on a Mac, install first, then write. That app keeps its own words, apart from the browser.'],
      steps: [
        'In Chrome: open the menu with the three dots, then “Cast, save and share”, then “Install page as app”.',
        'In Edge: open the menu with the three dots and look for “Apps”.',
        'In Safari on a Mac: open the “File” menu, then choose “Add to Dock”.',
        'In Firefox: a bookmark will do. Fledge opens from it without a signal too.',
      ],
      after: ['If others use the same account on this computer, they can open it as well.'],
    },
  },
  toPage: 'Go to my page',
  off: {
    title: 'If you remove the app later',
    text: 'On some devices, deleting the app deletes your words with it. Deleting the browser’s data, with no Fledge tab open, does it too. Only a backup can bring them back, so save one first.',
  },
  keeping: {
    unknown: 'Asking the browser how long it keeps your words…',
    'for-good': 'The browser has agreed to keep your words until you delete them.',
    'may-clear': 'When space runs short, the browser may clear your words to make room. It hasn’t agreed to keep them for good.',
    'cannot-say': 'This browser can’t say how long it keeps your words.',
  },
} as const;
