/** The eight parts of the workbook, in their order. A room is shown once something stands in it. */
export const rooms = ['begin', 'look-back', 'feel', 'say', 'keep', 'look-ahead', 'close', 'after'] as const;

export type RoomId = (typeof rooms)[number];

/** A worksheet's place: its room, and the minutes that it takes. */
interface WorksheetPlace {
  readonly id: string;
  readonly room: RoomId;
  readonly minutes: number;
  /** Answers of it have gone to another worksheet since, as `moved.ts` says. */
  readonly moved?: boolean;
}

/** Worksheets in the order in which they are listed and summed up. */
export const worksheets = [
  { id: 'why-now', room: 'begin', minutes: 5 },
  { id: 'where-am-i', room: 'begin', minutes: 10 },
  { id: 'stay-or-go', room: 'begin', minutes: 15 },
  { id: 'goals', room: 'look-back', minutes: 10 },
  { id: 'what-changed', room: 'look-back', minutes: 10 },
  { id: 'turning-points', room: 'look-back', minutes: 10 },
  { id: 'good-and-bad', room: 'look-back', minutes: 10 },
  { id: 'learned-with-them', room: 'look-back', minutes: 10 },
  { id: 'what-it-cost-me', room: 'look-back', minutes: 15 },
  { id: 'story-of-it', room: 'look-back', minutes: 15 },
  { id: 'promised-and-got', room: 'look-back', minutes: 15 },
  { id: 'asked-and-got', room: 'look-back', minutes: 15 },
  { id: 'feelings', room: 'feel', minutes: 10 },
  { id: 'day-by-day', room: 'feel', minutes: 2 },
  { id: 'parts', room: 'feel', minutes: 15 },
  { id: 'old-sentence', room: 'feel', minutes: 15 },
  { id: 'goodbyes-before', room: 'feel', minutes: 15 },
  { id: 'questions', room: 'say', minutes: 10 },
  { id: 'raising-it-rehearsal', room: 'say', minutes: 15 },
  { id: 'say-it', room: 'say', minutes: 15 },
  { id: 'what-felt-wrong', room: 'say', minutes: 10 },
  { id: 'asking-for-a-closing-session', room: 'say', minutes: 10 },
  { id: 'unsaid', room: 'say', minutes: 10 },
  { id: 'what-was-hard', room: 'say', minutes: 10 },
  { id: 'thank-you-card', room: 'say', minutes: 10 },
  { id: 'letter-to-give', room: 'say', minutes: 15 },
  { id: 'letter-unsent', room: 'say', minutes: 15 },
  { id: 'for-a-friend', room: 'say', minutes: 10 },
  { id: 'fit-method-or-conduct', room: 'say', minutes: 10 },
  { id: 'dated-note', room: 'say', minutes: 10 },
  { id: 'wait-or-leave', room: 'say', minutes: 10 },
  { id: 'friends-again', room: 'say', minutes: 15 },
  { id: 'coping-skills', room: 'keep', minutes: 10 },
  { id: 'warning-signs', room: 'look-ahead', minutes: 15 },
  { id: 'safety-plan', room: 'look-ahead', minutes: 25 },
  { id: 'bridge-of-care', room: 'look-ahead', minutes: 15 },
  { id: 'letter-to-me', room: 'look-ahead', minutes: 10 },
  { id: 'last-session', room: 'close', minutes: 20, moved: true },
] as const satisfies readonly WorksheetPlace[];

export type WorksheetId = (typeof worksheets)[number]['id'];

/** Languages that are offered, by BCP 47 tag, each as it calls itself. English shows through where another has a gap. */
export const languages: Readonly<Record<string, string>> = { en: 'English' };
