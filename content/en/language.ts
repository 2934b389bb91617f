import type { Language } from '#domain/wording/language.ts';

export const language = {
  tag: 'en',
  name: 'English',
  formats: 'en-GB',
  direction: 'ltr',
} satisfies Language;
