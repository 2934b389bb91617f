/** The words of earlier wordings, of rows that were removed, and of erasing for good: needed once one of them is opened. */
export const historyWords = {
  earlier: {
    title: 'Earlier wordings',
    of: (prompt: string) => `Earlier wordings: ${prompt}`,
    none: 'There’s no earlier wording here. If you come back to this after a short break and change it, the old wording is kept.',
    ratings: 'Here are your marks, from the first to the latest.',
    unreadable: 'The earlier wordings can’t be opened at the moment. What you see here is safe.',
    readOnly: 'You can only read here, because Fledge is open in another tab. You can make changes in that one.',
    now: 'As it is now',
    rating: (value: number) => `${value} out of 10`,
    back: 'Bring it back',
    backNamed: (day: string) => `Bring it back: ${day}`,
    close: 'Close',
  },
  removed: {
    lead: (row: string) => `You removed these from “${row}”. You can bring them back as they were.`,
    done: 'It’s back on the sheet.',
    back: 'Bring it back',
    backNamed: (name: string) => `Bring it back: ${name}`,
  },
  erase: {
    answer: 'Erase this answer and its earlier wordings',
    sheet: 'You can erase your answers on this sheet from this device for good, along with their earlier wordings.',
    ahead: 'This sheet was written in a newer version of Fledge, so you can only read it here. Once you update Fledge you can write on it again. You can also erase your answers from this device for good.',
    nothing: 'Nothing of yours is kept on this sheet.',
    begin: 'Erase all answers on this sheet',
    ask: {
      answer: 'This answer will be erased, along with all its earlier wordings. It will come off “My page” too. Nobody can bring it back.',
      sheet: 'All your answers on this sheet will be erased, on every screen of it, along with their earlier wordings. They’ll come off “My page” too. Nobody can bring them back.',
    },
    stays: 'Some things stay: a page that you saved or printed, and a backup file that you made.',
    confirm: 'Erase for good',
    keep: 'Keep it',
    erasing: 'Erasing…',
    done: {
      gone: 'Erased. It’s no longer in your workbook. If the browser still holds scraps of it, they’re encrypted and Fledge has destroyed the key, so they can’t be read.',
      traces: 'Erased. It’s no longer in your workbook. This browser may keep traces of it for a while, and someone who knows how could still read those.',
    },
    failed: 'Not all of it could be erased. You can press it again, or come back to it later.',
  },
} as const;
