import type { HelpKind } from '#domain/helplines/helpline.ts';

/** What has to be reached: a page by its address, lines of one kind, or words that stand on a screen. */
export type Target = { readonly page: string } | { readonly help: HelpKind } | { readonly words: string };

/** Something that somebody needs, and with how many taps at most. */
export interface Need {
  readonly target: Target;
  /** 0 where it has to stand on the screen itself. */
  readonly within: number;
  /** Taps are counted from the screen where the walk ends, or else from the first one. */
  readonly from?: 'first';
}

/** Something that would be wrong on the screens that somebody is led to. */
export type Never =
  /** A link to this address or to a page below it; those of the bar, which is on every screen, don't count. */
  | { readonly link: string }
  /** Words, folded up or not. */
  | { readonly words: RegExp }
  /** A field to fill in on the screen where the walk ends. */
  | { readonly fields: true };

/** A made-up person who opens Fledge for the first time. */
export interface Vignette {
  readonly id: string;
  /** Whether this is about danger, a medicine, misconduct or coercion: then the right help is two taps away at most. */
  readonly red: boolean;
  /** In one line. */
  readonly who: string;
  /** What happened, what they feel, and what they want tonight. */
  readonly story: string;
  readonly age: number;
  /** The language that they speak at home. */
  readonly language: string;
  /** Whether staying or going isn't theirs alone to decide. */
  readonly bound: boolean;
  /** What they tap, by its label, from the first screen on. */
  readonly walk: readonly string[];
  /** The page that comes first on Today, where it matters which. */
  readonly first?: string;
  readonly needs: readonly Need[];
  readonly never: readonly Never[];
}
