import { paths } from '#catalogue/paths.ts';
import { suggestionGuards } from '#catalogue/suggestion-guards.ts';
import { fittingSuggestions } from '#domain/paths/guard.ts';
import { useSituation } from '../shared/workbook-context.tsx';

/** Suggestions without those that could hurt somebody in the reader's situation, such as thanks after harm. */
export function useFittingSuggestions(suggestions: readonly string[]): readonly string[] {
  const situation = useSituation();
  return fittingSuggestions(suggestions, suggestionGuards, situation, paths);
}
