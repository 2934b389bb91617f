import type { SearchWords } from '#domain/doors/door.ts';
import { basesOf } from './word-forms.ts';

/** What the search through the doors knows of English. */
export const searchWords = {
  basesOf,
  hanging: /['’‘](?:d|ll|m|re|s|ve)(?!\p{L})/gu,
  common: new Set(
    `a about am an and any are as at be because been but by can cant could did do does dont for from had has have he her him his how i id
  if im in into is isnt it its ive like me my no not now of on one only or our she so some than that the their them then there these
  they theyre this those to too up us want was we were what when where which who will with would you your took look`.split(/\s+/),
  ),
  subject: new Set(
    `therapy therapist therapists counselling counsellor counseling counselor psychologist psychotherapist psychotherapy shrink ending ended ends all feel feeling feels get gets
  getting go goes going got just never myself off over really still stopping very why`.split(/\s+/),
  ),
} satisfies SearchWords;
