export { suggestionGuards } from '#content/en/suggestion-guards.ts';
