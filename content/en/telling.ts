import type { TellingWords } from '#domain/figures/telling-words.ts';

/** What stands around answers where the reader's own words don't say it all. */
export const tellingWords = {
  plan: {
    when: (sign: string) => `When I notice ${sign}`,
    will: (act: string) => `I will ${act}`,
    tell: (person: string) => `I will tell ${person}`,
    andTell: (person: string) => `and tell ${person}`,
    pause: ',',
    stop: '.',
  },
  rating: (value: number, most: number, low: string, high: string) => `${value} out of ${most} (0 is ${low}, ${most} is ${high})`,
  figure: {
    then: (rating: number) => `then ${rating}`,
    now: (rating: number) => `now ${rating}`,
    marks: { then: 'then', now: 'now' },
    ends: (low: string, high: string, most: number) => `0 is ${low}, ${most} is ${high}.`,
  },
} satisfies Omit<TellingWords, 'day'>;
