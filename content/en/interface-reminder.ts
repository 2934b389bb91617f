/** The one line about backups on other pages. */
export const reminderWords = {
  none: 'What you’ve written is on this device only. There’s no backup yet.',
  old: 'You’ve written about a page since your last backup.',
  link: 'Save a backup',
  away: 'Don’t show again',
} as const;
