/** The one line about backups on other pages. */
export const reminderWords = {
  none: 'There’s no backup of what you’ve written. A backup is a file that others could find.',
  old: 'You’ve written roughly a page’s worth since your last backup.',
  link: 'Save a backup',
  away: 'Don’t show again',
} as const;
