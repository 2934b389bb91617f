import type { PathTableShape, Step } from '#domain/paths/table.ts';
import { guards } from './guards.ts';
import type { EndingId } from '#domain/paths/situation.ts';
import { RUNWAYS, TIMES_SINCE } from '#domain/paths/situation.ts';

const fifteenMinutes = { quick: 'fifteen-minutes' } as const;

/** For someone who may stay, by the first answer or by the ending. */
const staying: readonly Step[] = [
  { read: 'not-sure' },
  { write: 'stay-or-go' },
  { write: 'why-now' },
  { write: 'where-am-i' },
  { read: 'raising-it' },
  { write: 'raising-it-rehearsal' },
  { read: 'looking-back' },
  { write: 'feelings' },
];

/** For someone who isn’t safe with their therapist, or wasn’t. */
const harmed: readonly Step[] = [
  { read: 'not-safe' },
  { help: 'therapist' },
  { write: 'bridge-of-care' },
  { write: 'what-felt-wrong' },
  { write: 'warning-signs' },
  { write: 'safety-plan' },
];

/** For someone whose therapist died. */
const died: readonly Step[] = [
  { read: 'they-died' },
  { help: 'crisis' },
  { read: 'feelings-that-come' },
  { write: 'feelings' },
  { write: 'bridge-of-care' },
  { write: 'warning-signs' },
  { write: 'safety-plan' },
];

/** After a first answer that it just ended, by how long ago it is by now. */
const endedDaysAgo: readonly Step[] = [
  { read: 'they-ended-it' },
  { help: 'crisis' },
  { read: 'feelings-that-come' },
  { write: 'bridge-of-care' },
  { read: 'what-i-can-ask' },
  { write: 'safety-plan' },
  { write: 'asking-for-a-closing-session' },
];
const endedWeeksAgo: readonly Step[] = [
  { read: 'it-ended-weeks-ago' },
  { help: 'crisis' },
  { read: 'feelings-that-come' },
  { read: 'they-ended-it' },
  { write: 'feelings' },
  { write: 'bridge-of-care' },
  { write: 'asking-for-a-closing-session' },
  { write: 'warning-signs' },
];
const endedLongAgo: readonly Step[] = [
  { read: 'a-while-ago' },
  { help: 'crisis' },
  { read: 'they-ended-it' },
  { read: 'feelings-that-come' },
  { write: 'feelings' },
  { write: 'warning-signs' },
  { write: 'asking-for-a-closing-session' },
];

/** After a first answer that it was a while ago, if that turns out to be a few weeks. */
const overSomeWeeks: readonly Step[] = [
  { read: 'it-ended-weeks-ago' },
  { read: 'feelings-that-come' },
  { write: 'feelings' },
  { read: 'a-while-ago' },
  { read: 'looking-back' },
  { write: 'warning-signs' },
  { write: 'coping-skills' },
  { write: 'asking-for-a-closing-session' },
];

/** After a first answer that it was a while ago, once that turns out to be months or years. */
const overForLong: readonly Step[] = [
  { read: 'a-while-ago' },
  { write: 'letter-unsent' },
  { read: 'feelings-that-come' },
  { write: 'feelings' },
  { read: 'looking-back' },
  { write: 'asking-for-a-closing-session' },
  { write: 'warning-signs' },
];

/** What situations put first. A step that takes a session still to come stands in `beforeTheEnd`. */
export const paths: PathTableShape = {
  openings: {
    ending: {
      to: '/begin/which',
      tone: 'tender',
      tells: {},
      steps: [
        { read: 'what-an-ending-is' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'goals' },
        { write: 'coping-skills' },
        { write: 'warning-signs' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
      ],
    },
    'days-away': {
      to: '/paths/fifteen-minutes',
      tone: 'tender',
      tells: { runway: 'one' },
      steps: [
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { read: 'feelings-that-come' },
      ],
    },
    'just-ended': {
      to: '/read/it-just-ended',
      tone: 'raw',
      tells: { since: 'hours' },
      steps: [{ read: 'it-just-ended' }, { help: 'crisis' }, { read: 'feelings-that-come' }, { read: 'they-ended-it' }],
      later: { days: endedDaysAgo, 'not-sure': endedDaysAgo, weeks: endedWeeksAgo, months: endedLongAgo, years: endedLongAgo },
    },
    died: {
      to: '/read/they-died',
      tone: 'raw',
      tells: { ending: 'death' },
      steps: died,
    },
    'while-ago': {
      to: '/read/a-while-ago',
      tone: 'tender',
      tells: {},
      steps: [
        { read: 'a-while-ago' },
        { read: 'it-ended-weeks-ago' },
        { read: 'feelings-that-come' },
        { write: 'letter-unsent' },
        { write: 'feelings' },
        { read: 'looking-back' },
        { write: 'warning-signs' },
        { write: 'coping-skills' },
        { write: 'asking-for-a-closing-session' },
      ],
      later: { weeks: overSomeWeeks, months: overForLong, years: overForLong },
    },
    'not-sure': {
      to: '/read/not-sure',
      tone: 'tender',
      tells: { ending: 'unsure' },
      steps: staying,
    },
    'not-safe': {
      to: '/read/not-safe',
      tone: 'raw',
      tells: { ending: 'harm' },
      steps: harmed,
    },
    looking: {
      to: '/',
      tone: 'tender',
      tells: {},
      steps: [{ read: 'what-an-ending-is' }, { read: 'ways-therapy-ends' }, { read: 'looking-back' }, { read: 'last-session' }],
    },
  },
  endings: {
    ready: {
      tone: 'quiet',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'ready' },
        fifteenMinutes,
        { read: 'looking-back' },
        { write: 'goals' },
        { write: 'coping-skills' },
        { write: 'warning-signs' },
        { write: 'bridge-of-care' },
        { write: 'last-session' },
        { write: 'letter-to-give' },
      ],
    },
    unsure: {
      tone: 'tender',
      runways: [],
      since: [],
      steps: staying,
    },
    funding: {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'money-runs-out' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { write: 'coping-skills' },
        { read: 'feelings-that-come' },
        { write: 'goals' },
      ],
    },
    move: {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'moving-away' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'questions' },
        { write: 'coping-skills' },
        { write: 'warning-signs' },
        { read: 'feelings-that-come' },
        { write: 'goals' },
      ],
    },
    'time-limited': {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'a-number-was-set' },
        { read: 'feelings-that-come' },
        { read: 'looking-back' },
        { write: 'goals' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { write: 'asking-for-a-closing-session' },
      ],
    },
    retirement: {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'they-are-retiring' },
        { write: 'questions' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { write: 'coping-skills' },
      ],
    },
    illness: {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'they-are-ill' },
        { read: 'feelings-that-come' },
        { write: 'questions' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { write: 'coping-skills' },
        { write: 'feelings' },
      ],
    },
    death: {
      tone: 'raw',
      runways: [],
      since: TIMES_SINCE,
      steps: died,
    },
    sudden: {
      tone: 'raw',
      runways: ['few', 'one', 'tonight'],
      since: TIMES_SINCE,
      late: true,
      steps: [
        { read: 'they-ended-it' },
        { help: 'crisis' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { read: 'what-i-can-ask' },
        { write: 'bridge-of-care' },
        { write: 'safety-plan' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'asking-for-a-closing-session' },
      ],
    },
    'broken-promise': {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'a-promise-was-broken' },
        { read: 'feelings-that-come' },
        { write: 'promised-and-got' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { read: 'they-ended-it' },
        { write: 'asking-for-a-closing-session' },
      ],
    },
    'not-helping': {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'it-isnt-helping' },
        { write: 'asked-and-got' },
        { read: 'not-sure' },
        { write: 'stay-or-go' },
        { read: 'raising-it' },
        { write: 'raising-it-rehearsal' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
      ],
    },
    harm: {
      tone: 'raw',
      runways: [],
      since: TIMES_SINCE,
      steps: harmed,
    },
    'over-weeks': {
      tone: 'tender',
      runways: [],
      since: [],
      implies: 'weeks',
      steps: [
        { read: 'it-ended-weeks-ago' },
        { read: 'a-while-ago' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { write: 'warning-signs' },
        { write: 'bridge-of-care' },
        { write: 'coping-skills' },
        { read: 'looking-back' },
        { write: 'asking-for-a-closing-session' },
      ],
    },
    'over-years': {
      tone: 'tender',
      runways: [],
      since: [],
      implies: 'years',
      steps: [
        { read: 'a-while-ago' },
        { read: 'feelings-that-come' },
        { write: 'letter-unsent' },
        { write: 'feelings' },
        { read: 'looking-back' },
        { write: 'warning-signs' },
        { write: 'asking-for-a-closing-session' },
      ],
    },
    'stopped-going': {
      tone: 'tender',
      runways: [],
      since: TIMES_SINCE,
      steps: [
        { read: 'i-stopped-going' },
        { read: 'a-while-ago' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { write: 'warning-signs' },
        { write: 'bridge-of-care' },
        { read: 'looking-back' },
        { write: 'asking-for-a-closing-session' },
      ],
    },
    'service-closed': {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'the-service-closed' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { write: 'coping-skills' },
        { write: 'asking-for-a-closing-session' },
      ],
    },
    'therapist-away': {
      tone: 'tender',
      runways: [],
      since: TIMES_SINCE,
      late: false,
      steps: [
        { read: 'they-are-away' },
        { read: 'feelings-that-come' },
        { write: 'warning-signs' },
        { write: 'bridge-of-care' },
        { write: 'coping-skills' },
        { write: 'feelings' },
      ],
    },
    discharged: {
      tone: 'raw',
      runways: ['few', 'one', 'tonight'],
      since: TIMES_SINCE,
      late: true,
      steps: [
        { read: 'i-was-discharged' },
        { help: 'crisis' },
        { read: 'they-ended-it' },
        { write: 'bridge-of-care' },
        { write: 'warning-signs' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { write: 'safety-plan' },
      ],
    },
    ordered: {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'when-leaving-isnt-yours' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { read: 'looking-back' },
        { write: 'goals' },
        { write: 'warning-signs' },
      ],
    },
    'group-or-couple': {
      tone: 'tender',
      runways: RUNWAYS,
      since: TIMES_SINCE,
      steps: [
        { read: 'group-or-couple' },
        { help: 'crisis' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { read: 'last-session' },
        { write: 'last-session' },
        { write: 'bridge-of-care' },
        { write: 'goals' },
        { write: 'warning-signs' },
      ],
    },
    'death-by-suicide': {
      tone: 'raw',
      runways: [],
      since: TIMES_SINCE,
      steps: [
        { read: 'they-died-by-suicide' },
        { help: 'crisis' },
        { read: 'they-died' },
        { read: 'feelings-that-come' },
        { write: 'feelings' },
        { write: 'bridge-of-care' },
        { write: 'safety-plan' },
      ],
    },
  },
  otherwise: {
    tone: 'tender',
    steps: [{ read: 'what-an-ending-is' }, { read: 'ways-therapy-ends' }, { read: 'looking-back' }, { read: 'last-session' }],
  },
  guards,
  beside: {
    under18: [{ read: 'under-18' }],
    ordered: [{ read: 'when-leaving-isnt-yours' }],
  },
  quick: { one: fifteenMinutes, tonight: { quick: 'tonight' } },
  late: { weeks: { read: 'it-ended-weeks-ago' }, months: { read: 'a-while-ago' }, years: { read: 'a-while-ago' } },
};

/** The endings that most people have, which are seen first; the others are one tap further on. */
export const commonEndings: readonly EndingId[] = [
  'ready',
  'time-limited',
  'funding',
  'move',
  'retirement',
  'not-helping',
  'sudden',
];

/** All endings, by where they come from. */
export const endingGroups = {
  mine: ['ready', 'unsure', 'not-helping', 'stopped-going'],
  theirs: ['retirement', 'illness', 'therapist-away', 'sudden', 'broken-promise', 'harm'],
  outside: ['funding', 'move', 'time-limited', 'service-closed', 'discharged', 'ordered', 'group-or-couple'],
  over: ['death', 'death-by-suicide', 'over-weeks', 'over-years'],
} as const satisfies Readonly<Record<string, readonly EndingId[]>>;
