/** Answers whose question moved to another worksheet, in the same shape: where they stood, and where they stand now. */
export const moved = {
  'last-session/next-care': 'bridge-of-care/next-care',
  'last-session/medicines': 'bridge-of-care/prescriber',
  'last-session/handover': 'bridge-of-care/handover',
} as const satisfies Readonly<Record<string, string>>;
