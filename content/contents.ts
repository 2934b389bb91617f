/** The eight parts of the workbook, in their order. A room is shown once something stands in it. */
export const rooms = [
  { id: 'begin', title: 'Begin' },
  { id: 'look-back', title: 'Look back' },
  { id: 'feel', title: 'Feel' },
  { id: 'say', title: 'Say' },
  { id: 'keep', title: 'Keep' },
  { id: 'look-ahead', title: 'Look ahead' },
  { id: 'close', title: 'Close' },
  { id: 'after', title: 'After' },
] as const;

export type RoomId = (typeof rooms)[number]['id'];

/** A worksheet's place: its room, its title in lists, and the minutes that it takes. */
export interface WorksheetEntry {
  readonly id: string;
  readonly room: RoomId;
  readonly title: string;
  readonly minutes: number;
  /** Answers of it have gone to another worksheet since, as `moved.ts` says. */
  readonly moved?: boolean;
}

/** Worksheets in the order in which they are listed and summed up. */
export const worksheets: readonly WorksheetEntry[] = [
  { id: 'why-now', room: 'begin', title: 'Why now?', minutes: 5 },
  { id: 'where-am-i', room: 'begin', title: 'Where am I with it?', minutes: 10 },
  { id: 'stay-or-go', room: 'begin', title: 'Stay or go', minutes: 15 },
  { id: 'goals', room: 'look-back', title: 'Goals, then and now', minutes: 10 },
  { id: 'promised-and-got', room: 'look-back', title: 'What was promised, and what came', minutes: 15 },
  { id: 'asked-and-got', room: 'look-back', title: 'What I asked for, and got', minutes: 15 },
  { id: 'feelings', room: 'feel', title: 'What I feel now', minutes: 10 },
  { id: 'questions', room: 'say', title: 'Questions, and their answers', minutes: 10 },
  { id: 'raising-it-rehearsal', room: 'say', title: 'Practise saying it', minutes: 15 },
  { id: 'what-felt-wrong', room: 'say', title: 'If something felt wrong', minutes: 10 },
  { id: 'asking-for-a-closing-session', room: 'say', title: 'Asking for a closing session', minutes: 10 },
  { id: 'coping-skills', room: 'keep', title: 'What helps me', minutes: 10 },
  { id: 'warning-signs', room: 'look-ahead', title: 'Early signs, and what I do', minutes: 15 },
  { id: 'safety-plan', room: 'look-ahead', title: 'A safety plan', minutes: 25 },
  { id: 'bridge-of-care', room: 'look-ahead', title: 'Who takes over what', minutes: 15 },
  { id: 'last-session', room: 'close', title: 'Plan for the last session', minutes: 20, moved: true },
];

/** Languages that are offered, by BCP 47 tag. English shows through where another has a gap. */
export const languages = ['en'] as const;
