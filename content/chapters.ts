/**
 * Chapters in the order in which they are listed. Room, title and minutes stand in each one's front matter. Apart from
 * the worksheets, which every page loads.
 */
export const chapters: readonly string[] = [
  'what-an-ending-is',
  'ways-therapy-ends',
  'how-long',
  'many-few-one-none',
  'what-i-can-ask',
  'not-sure',
  'ready',
  'money-runs-out',
  'moving-away',
  'it-isnt-helping',
  'it-ended-weeks-ago',
  'it-just-ended',
  'they-ended-it',
  'a-number-was-set',
  'they-are-retiring',
  'they-are-ill',
  'a-promise-was-broken',
  'the-service-closed',
  'they-are-away',
  'i-was-discharged',
  'not-safe',
  'they-died',
  'a-while-ago',
  'they-died-by-suicide',
  'under-18',
  'when-leaving-isnt-yours',
  'i-stopped-going',
  'group-or-couple',
  'looking-back',
  'feelings-that-come',
  'in-love',
  'earlier-goodbyes',
  'needing-them',
  'raising-it',
  'thank-you',
  'what-stays',
  'a-dip-is-not-the-start',
  'last-session',
  'the-first-year',
];

/** Chapters for the worst hours. They lead back to Today, and to no list of everything that could be done. */
export const forWorstHours: readonly string[] = [
  'it-just-ended',
  'they-ended-it',
  'they-died',
  'they-died-by-suicide',
  'not-safe',
];
