/** The mode in which nothing is kept, as the page about it knows it. The app answers, since pages don't know the browser's machinery. */
export interface NoTrace {
  /** Whether it's known that nothing is written in Fledge on this device. */
  isUntouched(): boolean;
  /** Begins it in this tab, and loads the first page anew; `unsaved` and `failed`: it didn't, and everything is as it was. */
  begin(): Promise<'begun' | 'unsaved' | 'failed'>;
  /** Ends it. What is in memory is gone. */
  end(): void;
}
