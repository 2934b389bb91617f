/** A field of a worksheet: the worksheet's id and the field's. */
export type FieldPlace = readonly [worksheet: string, field: string];

/** One screen of a quick path. Without fields it is the one where the page is looked at and saved. */
export interface Stop {
  readonly title: string;
  readonly minutes: number;
  readonly fields: readonly FieldPlace[];
  /** A plain order about medicines or danger. */
  readonly plain?: string;
}

/** A short way through fields that stand in worksheets, so that every answer has one home. */
export interface QuickPath {
  readonly title: string;
  readonly lead: string;
  readonly stops: Readonly<Record<string, Stop>>;
}
