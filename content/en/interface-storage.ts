const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);

/** The words of the page about keeping, backups and erasing. */
export const storageWords = {
  title: 'Your words on this device',
  lead: 'How they’re kept, how to save a copy of them, and how to erase them.',
  /** Where the reader chose that nothing they write is kept. */
  leadNowhere: 'They’re in this tab alone, and gone when you close it. You can save a copy of them as a file, and open one that you’ve brought with you.',
  obstacles: {
    unavailable: 'This browser keeps nothing for this page, so there’s nothing to save, bring back or erase. It may be a private window.',
    newer: 'A newer version of Fledge has been used on this device. You can save a backup here, but nothing else on this page can be used for now. Close all Fledge tabs and open it again to update.',
    newerUnread: 'A newer version of Fledge has been used on this device, and this version can’t open what it saved. Nothing here can be used for now. Close all Fledge tabs and open it again to update.',
    elsewhere: 'Fledge is open in another tab, so nothing on this page can be used for now. Choose “Write here instead”, or close that tab.',
    unloaded: 'A part of this page couldn’t be loaded. Your words aren’t touched. Open the page again when you have a signal.',
  },
  standing: {
    title: 'How things stand',
    written: 'Last written',
    never: 'Nothing yet',
    copy: 'Fledge’s own copy',
    copyText: (moment: string) => `On this device, made ${moment}`,
    noCopy: 'None yet. Fledge will make one automatically.',
    backup: 'Last backup',
    noBackup: 'None yet',
    space: 'Space on this device',
    spaceText: (used: string) => `About ${used}, including Fledge itself`,
    aside: (count: number) =>
      count === 1
        ? 'One sheet couldn’t be read and was put aside as it was. The rest is here.'
        : `${count} sheets couldn’t be read and were put aside as they were. The rest is here.`,
    check: 'Check my data',
    checking: 'Reading all of it…',
    inOrder: 'All is in order.',
    empty: 'Nothing is written here yet.',
    read: (count: number) => (count === 1 ? 'Fledge read the one sheet that you wrote in.' : `Fledge read all ${count} sheets that you wrote in.`),
    lost: (count: number) =>
      count === 1
        ? 'One thing saved here couldn’t be opened. It’s kept as it is. If you have a backup, you can restore it below.'
        : `${count} things saved here couldn’t be opened. They’re kept as they are. If you have a backup, you can restore it below.`,
    mirrored: 'Fledge has made a fresh copy of its own.',
    notMirrored: 'Fledge couldn’t make its own copy this time.',
    noBackupNow: 'A backup couldn’t be made this time. Your words are still here. Close other apps and check again.',
    failed: 'The check couldn’t be finished. Nothing was changed. Open the page again and repeat the check.',
  },
  save: {
    title: 'Save a backup',
    lead: 'A backup is one file with all that you wrote. If this device breaks or the browser clears its data, you can restore it. Others could find the file.',
    how: 'Who can open the file?',
    passcode: 'Whoever has the passcode',
    open: 'Anyone who has the file',
    openWarning: 'Without a passcode, anyone who gets this file can read all of it.',
    field: 'Passcode',
    again: 'The same passcode again',
    show: 'Show it',
    hint: 'Four or five unrelated words are safer than a few digits. Four digits can be cracked in under an hour.',
    forgotten: 'Nobody can get a passcode back. If you forget it, the file stays shut.',
    missing: 'Type a passcode first, or choose “Anyone who has the file”.',
    differ: 'The two don’t match. Type them again, or choose “Show it”.',
    act: 'Save a backup',
    busy: 'Making the backup and opening it once to check. This can take a few seconds…',
    saved: (file: string) => `Backup saved as ${file}. It’s in your downloads, and it opened when Fledge checked.`,
    savedInSeveral: (files: string) =>
      `You’ve written more than will fit in one file, so your backup is in several: ${files}. They’re in your downloads, and each of them opened when Fledge checked. Keep them together, and restore each of them.`,
    tooLong: (count: number) =>
      count === 1
        ? 'One answer is too long for any file, so it isn’t in the backup. It’s still here.'
        : `${count} answers are too long for any file, so they aren’t in the backup. They’re still here.`,
    cloud: 'Some devices copy downloads to the cloud.',
    share: 'Share the file',
    shared: (file: string) => `Shared as ${file}. It can be restored like the file in your downloads. Fledge can’t see where it went.`,
    shareFailed: 'It couldn’t be shared. The file is in your downloads.',
    failed: 'The backup couldn’t be made. Nothing is lost, and all your words are still here. Close other apps and try again.',
  },
  restore: {
    title: 'Restore a backup',
    lead: 'What the file holds is added to what is here. You’ll see what would change first. The file’s name is “notes” and the date, or “fledge-backup” and the date if it’s an older one.',
    choose: 'Choose a backup file',
    reading: 'Reading the file…',
    opening: 'Opening it. This can take a few seconds…',
    passcode: 'The passcode of this backup',
    open: 'Open it',
    show: 'Show it',
    faults: {
      foreign: 'This file isn’t a backup from Fledge, or only a part of it arrived. Nothing was changed.',
      'too-big': 'This file is too big to be a backup from Fledge. It wasn’t read, and nothing was changed.',
      newer: 'This backup was made with a newer version of Fledge. Update Fledge here first, then choose the file again. Nothing was changed.',
      damaged: 'This backup is damaged and can’t be opened. If you have another copy of the file, choose that. Nothing was changed.',
      locked: 'That passcode doesn’t open it. You can type it again. Check capitals and spaces, and check that it’s the right file.',
      passcode: 'This backup has a passcode.',
      unreadable: 'The browser couldn’t read this file. Copy it to this device and choose it again. Nothing was changed.',
      failed: 'The backup couldn’t be opened on this device now. Nothing was changed. Close other apps and choose the file again.',
    },
    made: (day: string) => `This backup was made on ${day}.`,
    holds: (sheets: number, day: string) =>
      sheets === 1 ? `It holds 1 sheet, last written on ${day}.` : `It holds ${sheets} sheets, last written on ${day}.`,
    empty: 'Nothing has been written on any of the sheets in it.',
    undated: (sheets: number) => (sheets === 1 ? 'It holds 1 sheet.' : `It holds ${sheets} sheets.`),
    added: (count: number) => (count === 1 ? '1 answer isn’t here yet and will be added.' : `${count} answers aren’t here yet and will be added.`),
    changed: (count: number) =>
      count === 1
        ? '1 answer is newer than the one here and will replace it. The earlier one is kept.'
        : `${count} answers are newer than the ones here and will replace them. The earlier ones are kept.`,
    emptied: (count: number) =>
      count === 1
        ? '1 answer was later cleared in the backup, so it’ll be cleared here too. The old wording is kept.'
        : `${count} answers were later cleared in the backup, so they’ll be cleared here too. The old wording is kept.`,
    rows: (count: number) =>
      count === 1
        ? '1 row was removed from a list in the backup, so it’ll be removed here too. You can bring it back on its sheet.'
        : `${count} rows were removed from lists in the backup, so they’ll be removed here too. You can bring them back on their sheets.`,
    wordings: (count: number) => (count === 1 ? '1 earlier wording is added.' : `${count} earlier wordings are added.`),
    situation: 'What you told Fledge about your ending changes to what the file says.',
    opens: (count: number) =>
      count === 1
        ? '1 answer is marked more private here than in the file. It stays as it is here.'
        : `${count} answers are marked more private here than in the file. They stay as they are here.`,
    openThem: 'Use what the file says about them',
    closes: (count: number) =>
      count === 1
        ? '1 answer is marked more private in the file, so it’ll be marked the same way here.'
        : `${count} answers are marked more private in the file, so they’ll be marked the same way here.`,
    keepOpen: 'Leave them as they are here',
    erasedHere: (count: number) =>
      count === 1
        ? '1 answer in the file was erased for good here, so it isn’t put back.'
        : `${count} answers in the file were erased for good here, so they aren’t put back.`,
    putBack: 'Put back what was erased here',
    erasedThere: (count: number) =>
      count === 1
        ? '1 answer was erased for good where this file was made. What you wrote here stays, or can be found among its earlier wordings.'
        : `${count} answers were erased for good where this file was made. What you wrote here stays, or can be found among its earlier wordings.`,
    erase: 'Erase it for good here too',
    aside: (count: number) =>
      count === 1
        ? '1 sheet in it is from a newer version of Fledge, so it stays in the file for now. Update Fledge, then restore the file again.'
        : `${count} sheets in it are from a newer version of Fledge, so they stay in the file for now. Update Fledge, then restore the file again.`,
    nothingNew: 'Every answer in it is here already.',
    deletes: 'Nothing here is deleted for good, and the settings of this device stay as they are.',
    act: 'Restore',
    leave: 'Leave it',
    left: 'Left as it was. Nothing was changed.',
    busy: 'Putting it back…',
    done: (added: number, changed: number, anythingElse: boolean) => {
      if (added + changed === 0) return anythingElse ? 'Done.' : 'Done. Every answer was here already.';
      if (changed === 0) return `Done. Added: ${answers(added)}.`;
      return added === 0 ? `Done. Changed to a later wording: ${answers(changed)}.` : `Done. Added: ${answers(added)}. Changed to a later wording: ${answers(changed)}.`;
    },
    failed: 'It couldn’t be put back: this device may be full. Nothing was changed. Free up some space and try again.',
  },
  moving: {
    title: 'To another phone or browser',
    steps: [
      'Where your words are now, save a backup with a passcode.',
      'Bring the file to the other device in a way that you trust: by cable, or in a message to yourself. A message keeps a copy until you delete it.',
      'Open this page there and restore it. Once everything’s there, you can erase it here.',
    ],
    apple: 'On an iPhone or iPad, Fledge in the browser and Fledge on the Home Screen are two places. Your words move between them in the same way.',
  },
  erase: {
    title: 'Erase everything',
    lead: 'This empties Fledge on this device. It can’t be undone.',
    first: 'Erase everything…',
    ask: 'Erase all of it? Without a backup, nobody can bring it back.',
    goesTitle: 'What goes',
    goes: 'All your answers and their earlier wordings, your settings, and Fledge’s own copies on this device.',
    staysTitle: 'What stays',
    stays: [
      'Anything you saved, printed or sent, including backups.',
      'The browser’s history, and Fledge itself among your apps if you installed it.',
      'Fledge’s own pages, kept for use without a signal, and its name in the browser’s list of sites. To remove those, close Fledge and delete this site’s data in the browser’s settings.',
      'Scraps in the browser’s own files, until it clears them. Fledge destroys the key to them, so they can’t be read. If it can’t do that in this browser, the next page says so.',
    ],
    act: 'Erase all of it now',
    keep: 'Keep it',
    busy: 'Erasing…',
    kept: 'Nothing was erased.',
    failed: 'Not all of it could be erased. Close other Fledge tabs, open this page again and look at what is left. In the browser’s settings you can delete this site’s data too.',
  },
} as const;
