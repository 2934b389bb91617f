import type { Guard } from '#domain/paths/table.ts';

/** It takes a session that is still to come. */
const beforeTheEnd = { never: ['no-session'] } as const satisfies Guard;

/** For whoever may stay or go. */
const deciding = { ...beforeTheEnd, behindTheList: true } as const satisfies Guard;

/**
 * Who a page is kept from, by the step that leads to it. Where nothing stands, it is for everybody. Paths, rooms and
 * doors read this, so that none of them offers what could hurt.
 */
export const guards: Readonly<Record<string, Guard>> = {
  'read last-session': beforeTheEnd,
  'write last-session': beforeTheEnd,
  'read raising-it': deciding,
  'write raising-it-rehearsal': { never: ['no-session', 'no-contact'], behindTheList: true },
  'write questions': beforeTheEnd,
  'read ready': { behindTheList: true },
  'read not-sure': deciding,
  'read it-isnt-helping': { behindTheList: true },
  'read when-leaving-isnt-yours': { behindTheList: true },
  'write asked-and-got': { behindTheList: true },
  'write stay-or-go': { ...deciding, mineOnly: true },
  'write why-now': { ...deciding, mineOnly: true },
  'write where-am-i': { ...deciding, mineOnly: true },
  'quick fifteen-minutes': beforeTheEnd,
  'quick tonight': beforeTheEnd,
  'write asking-for-a-closing-session': { never: ['no-contact', 'unsafe', 'died'], onlyAsked: ['session'] },
  'read what-i-can-ask': { never: ['no-contact'] },
  'read thank-you': { never: ['unsafe', 'no-contact'], onlyAsked: ['died', 'raw-weeks', 'not-helping'] },
  'read saying-what-they-meant': { never: ['unsafe', 'no-contact', 'died'], onlyAsked: ['raw-weeks', 'not-helping'] },
  'read friends-afterwards': { never: ['unsafe', 'no-contact', 'died'], onlyAsked: ['raw-weeks'] },
  'read letters': { never: ['unsafe', 'no-contact'], onlyAsked: ['died', 'raw-weeks'] },
  'read anger-and-silence': { onlyAsked: ['unsafe', 'raw-weeks'] },
  'read in-love': { onlyAsked: ['unsafe', 'raw-weeks'] },
  'read did-i-matter': { onlyAsked: ['unsafe', 'raw-weeks', 'not-helping'] },
  'read grief-nobody-sees': { onlyAsked: ['unsafe'] },
  'read therapists-wear-out': {
    never: ['raw-weeks', 'unsafe', 'died'],
    onlyAsked: ['not-helping', 'sudden', 'broken-promise', 'discharged', 'illness', 'no-contact'],
  },
  'read looking-back': { onlyAsked: ['unsafe'] },
  'write goals': { onlyAsked: ['unsafe'] },
  'write what-changed': { onlyAsked: ['unsafe', 'raw-weeks', 'not-helping'] },
  'write turning-points': { onlyAsked: ['unsafe', 'raw-weeks'] },
  'write good-and-bad': { onlyAsked: ['unsafe', 'raw-weeks'] },
  'write learned-with-them': { onlyAsked: ['unsafe', 'raw-weeks', 'not-helping'] },
  'read what-it-cost': { onlyAsked: ['unsafe', 'raw-weeks', 'died'] },
  'write what-it-cost-me': { onlyAsked: ['unsafe', 'raw-weeks', 'died'] },
  'write story-of-it': { onlyAsked: ['unsafe', 'raw-weeks'] },
  'read what-stays': { onlyAsked: ['unsafe', 'raw-weeks'] },
  'write say-it': { never: ['no-contact', 'unsafe'], onlyAsked: ['died', 'raw-weeks', 'no-session'] },
  'write unsaid': { never: ['unsafe'], onlyAsked: ['raw-weeks'] },
  'read telling-them-what-was-hard': { never: ['no-contact', 'unsafe', 'died'], onlyAsked: ['raw-weeks'] },
  'write what-was-hard': { never: ['no-contact', 'unsafe', 'died'], onlyAsked: ['raw-weeks'] },
  'write thank-you-card': { never: ['unsafe', 'no-contact', 'died'], onlyAsked: ['raw-weeks', 'not-helping', 'sudden'] },
  'write letter-to-give': { never: ['no-contact', 'unsafe', 'died'], onlyAsked: ['raw-weeks', 'not-helping'] },
  'write letter-unsent': { never: ['unsafe'], onlyAsked: ['raw-weeks'], mineOnly: true, unnamed: true },
  'write letter-to-me': { onlyAsked: ['raw-weeks'], mineOnly: true },
  'write feelings': { mineOnly: true },
  'write day-by-day': { onlyAsked: ['unsafe', 'raw-weeks'], mineOnly: true },
  'write parts': { onlyAsked: ['unsafe', 'raw-weeks'], mineOnly: true },
  'read old-sentences': { onlyAsked: ['unsafe', 'raw-weeks'] },
  'write old-sentence': { onlyAsked: ['unsafe', 'raw-weeks'], mineOnly: true },
  'write goodbyes-before': { onlyAsked: ['unsafe', 'raw-weeks', 'died'], mineOnly: true },
  'write for-a-friend': { mineOnly: true },
  'write fit-method-or-conduct': { onlyAsked: ['unsafe', 'died', 'raw-weeks'], mineOnly: true, unnamed: true },
  'write dated-note': { never: ['no-session', 'no-contact', 'unsafe', 'died'] },
  'write wait-or-leave': { never: ['no-session', 'no-contact'], behindTheList: true },
  'write friends-again': { onlyAsked: ['raw-weeks'], mineOnly: true, unnamed: true },
  'write what-felt-wrong': { mineOnly: true, unnamed: true },
};
