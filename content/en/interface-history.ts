/** The words of earlier wordings, of rows that were removed, and of erasing for good: needed once one of them is opened. */
export const historyWords = {
  earlier: {
    title: 'Earlier wordings',
    of: (prompt: string) => `Earlier wordings: ${prompt}`,
    none: 'There’s no earlier wording here. When you change this after a short pause, the old one is kept.',
    ratings: 'Here are your ratings, from the first to the latest.',
    unreadable: 'The earlier wordings can’t be opened at the moment. What you see here is safe.',
    readOnly: 'Here you can read. Another tab is open, and that one can change things.',
    now: 'at the moment',
    rating: (value: number) => `${value} of 10`,
    back: 'Bring it back',
    backNamed: (day: string) => `Bring it back: ${day}`,
    close: 'Close',
  },
  removed: {
    lead: (row: string) => `From “${row}” you removed these. They can come back as they were.`,
    done: 'It’s back on the sheet.',
    back: 'Bring it back',
    backNamed: (name: string) => `Bring it back: ${name}`,
  },
  erase: {
    answer: 'Erase this answer and its earlier wordings',
    sheet: 'Your answers on this sheet can be taken off this device for good, and so can what they said before.',
    ahead: 'A newer Fledge wrote this sheet, so here you can only read it. Once you update Fledge you can write in it again. You can also take your answers off this device for good.',
    nothing: 'Nothing of yours is kept on this sheet.',
    begin: 'Erase all answers on this sheet',
    ask: {
      answer: 'This answer goes, with every earlier wording of it. It goes from your summary too. Nobody can bring it back.',
      sheet: 'All your answers on this sheet go, on every screen of it, with their earlier wordings. They go from your summary too. Nobody can bring them back.',
    },
    stays: 'Some things stay: a page that you saved or printed, and a backup file that you made.',
    confirm: 'Erase for good',
    keep: 'Keep it',
    erasing: 'Erasing…',
    done: {
      gone: 'Erased. It’s no longer in your workbook, and Fledge has destroyed the key to whatever the browser still holds of it.',
      traces: 'Erased. It’s no longer in your workbook. This browser may keep traces of it for a while, and someone who knows how could still read those.',
    },
    failed: 'Not all of it could be erased. You can press it again, or come back to it later.',
  },
} as const;
