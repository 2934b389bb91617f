/** The id of the document that holds the settings, a leaf each. */
export const SETTINGS = 'settings';

/** The setting that says when a lock closes by itself: one of `LOCK_AFTER_MINUTES`, or `hidden`, as soon as the page is. */
export const LOCK_AFTER = 'lock-after';
/** After how many minutes without a touch. */
export const LOCK_AFTER_MINUTES = { one: 1, five: 5, fifteen: 15, never: Infinity } as const;
/** What holds until something is chosen. */
export const LOCK_AFTER_STANDARD = 'five';
