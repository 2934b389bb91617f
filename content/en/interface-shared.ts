/** The words of the page about a shared or public computer, where someone can choose that nothing is kept. */
export const sharedWords = {
  title: 'On a shared or public computer',
  name: 'Shared computer',
  lead: 'In a library, at school or at a friend’s, you can use Fledge so that nothing you write is kept in the browser. You choose it here, for this tab, and it lasts until you close the tab.',
  sections: [
    {
      heading: 'What it does',
      paragraphs: [
        'Fledge opens empty, and what you write is in this tab alone, for as long as it’s open. Fledge stores none of it in the browser, so whoever sits down after you finds nothing of yours in it.',
        'The rest works as usual. You can read, write, print your page and save it as a file. If you have a backup with you, perhaps on a memory stick, you can open it here, and it will open only in this tab.',
      ],
    },
    {
      heading: 'What it asks of you',
      paragraphs: [
        'Because nothing is kept, your words are gone when the tab closes, and when the page is loaded again. So take them with you first: print your page, or save a backup on something that you carry. If you’ve written something since your last backup, most browsers on a computer ask once more before they close the tab, though on a phone they may not.',
        '“Hide” works here too, and your words wait behind the list. A new tab or window isn’t part of this, because Fledge keeps what you write there as it usually does.',
      ],
    },
    {
      heading: 'What it can’t do',
      paragraphs: [
        'It can’t empty the browser’s history, which still lists the pages that you opened. It can’t take back a file that you saved either, so if one went to the downloads, delete it there and in the bin.',
        'A library, a school or an employer that runs the computer may see which sites were open, and sometimes the screen as well. A private window leaves less in the history, and you can use this in one.',
      ],
      link: { to: '/about/privacy', label: 'What others could see' },
    },
  ],
  begin: {
    title: 'Use it in this tab',
    /** Nothing is written in Fledge on this device. */
    empty: 'Nothing has been written in Fledge on this computer yet. When you turn this on, Fledge also removes what it has stored in the browser for itself, such as its own pages.',
    gone: 'What you write from then on is gone once the tab closes, so it’s best to take it with you first. The rest of this page says how.',
    /** Something is, or it isn’t known yet. */
    already: 'If something is written in Fledge on this computer already, it stays as it is. You won’t see it in this tab or change it, and whoever opens Fledge here in the usual way can still read it. If those words are yours, you can save and erase them first.',
    toStorage: 'Your words on this device',
    act: 'Keep nothing I write in this tab',
    busy: 'Removing what Fledge has stored here…',
    unsaved: 'Something you’ve written isn’t saved yet and would be lost, so this hasn’t been turned on. Print it or copy it, or wait until the top of the page says that it’s saved, and then choose this again.',
    failed: 'This browser won’t let Fledge store your choice for this tab, so it hasn’t been turned on. What you write in a private window is gone as well once you close it.',
  },
  on: {
    title: 'It’s on in this tab',
    lead: 'Nothing that you write here is kept. Before you close the tab, take with you what you’d like to have.',
    toPage: 'Choose what goes on your page',
    toStorage: 'Save a backup, or open one',
    end: 'Turn this off…',
    ask: 'What you wrote in this tab will be lost, and Fledge will open as usual. It then puts its own pages into the browser, so on someone else’s computer it’s better to close the tab.',
    act: 'Turn it off, and open Fledge as usual',
    stay: 'Leave it as it is',
  },
} as const;
