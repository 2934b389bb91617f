/** What is told about the workbook and about versions once a page has come to rest. */
export const noticeWords = {
  elsewhere: 'Fledge is open in another tab, and you can write in only one tab at a time. In this one you can only read.',
  writeHere: 'Write here instead',
  late: 'Your workbook is slow to open. Another tab may be holding on to it; closing the others can help. What you write here is saved once it opens.',
  nowhere: 'You’ve chosen that nothing you write in this tab is kept, so take it with you before you close the tab.',
  nowhereLink: 'How to take it with you',
  newer: 'A newer version of Fledge has been used on this device. This version can open your words and back them up, but it won’t change them. Close all Fledge tabs and open it again to update.',
  newerUnread:
    'A newer version of Fledge has been used on this device, and this version can’t open what it saved. Your words are still here and won’t be changed. Close all Fledge tabs and open it again to update.',
  unreadable: (count: number) =>
    count === 1
      ? 'One sheet in your workbook couldn’t be opened. It’s kept as it is. The rest is here.'
      : `${count} sheets in your workbook couldn’t be opened. They’re kept as they are. The rest is here.`,
  restored: {
    copy: 'Something was missing from your workbook. Fledge has put it back from its own copy.',
    sentence: 'The last thing you typed wasn’t saved when the page closed. It’s back.',
    memory: 'The browser deleted what Fledge keeps on this device. Your answers were open here, so they are saved again. If you deleted them on purpose, open “Your words on this device” and choose “Erase everything”.',
  },
  erased: {
    gone: 'Everything you wrote in Fledge on this device has been erased. If the browser still holds scraps of it, they’re encrypted and the key has been destroyed, so they can’t be read. Files that you saved, printed or sent are still where you put them.',
    traces: 'Everything you wrote in Fledge on this device has been erased. The browser may keep traces of it for a while, and someone who knows how could still read those. Files that you saved, printed or sent are still where you put them.',
  },
  updateReady: 'A new version of Fledge is ready. Your words are safe.',
  update: 'Update now',
  later: 'Later',
  updatedElsewhere: 'Fledge was updated in another tab. Reload this one when it suits you. Your words are saved first.',
  reload: 'Save and reload',
  offlineReady: 'Fledge now works without a signal on this device.',
  close: 'Close',
} as const;
