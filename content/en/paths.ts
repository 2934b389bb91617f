import type { PathWords } from '#domain/paths/table.ts';

/** The answers of the first screen, and the endings, as a reader would say them. */
export const pathWords = {
  openings: {
    ending: { label: 'It’s ending' },
    'days-away': { label: 'The last session is days away' },
    'just-ended': { label: 'It just ended' },
    died: { label: 'They died' },
    'while-ago': { label: 'It was a while ago' },
    'not-sure': { label: 'I’m not sure I’ll stay' },
    'not-safe': { label: 'I don’t feel safe with them', note: 'Or something felt wrong.' },
    looking: { label: 'Just looking' },
  },
  endings: {
    ready: { label: 'I’m ready to stop, or I’ve decided to' },
    unsure: { label: 'I’m not sure that I want to stop' },
    funding: { label: 'My money or my insurance is running out' },
    move: { label: 'One of us is moving, or the times don’t work' },
    'time-limited': { label: 'The number of sessions was fixed, I’m too old for the service, or my therapist is a trainee who’s leaving' },
    retirement: { label: 'They’re retiring' },
    illness: { label: 'They’re ill' },
    death: { label: 'They died' },
    sudden: { label: 'They stopped it, suddenly' },
    'broken-promise': { label: 'Something that I was promised didn’t happen' },
    'not-helping': { label: 'It isn’t helping' },
    harm: { label: 'They harmed me, or brought love, sex, money or secrets into it' },
    'over-weeks': { label: 'It’s been over for a few weeks' },
    'over-years': { label: 'It’s been over for years' },
    'stopped-going': { label: 'I stopped going and never said goodbye' },
    'service-closed': { label: 'The service or the app is closing, or has closed' },
    'therapist-away': { label: 'They’re on leave, suspended, or gone' },
    discharged: { label: 'They closed my case, or say my treatment is complete' },
    ordered: { label: 'A court or someone else sent me to therapy' },
    'group-or-couple': { label: 'It’s a group, or we went as a couple' },
    'death-by-suicide': { label: 'They died by suicide' },
  },
} satisfies PathWords;
