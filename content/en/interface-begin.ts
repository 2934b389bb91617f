import type { EndingId } from '#domain/paths/situation.ts';

/** How endings are asked for their time of which “When was it?” would be the wrong question. */
const pastBy: Readonly<Partial<Record<EndingId, string>>> = {
  'therapist-away': 'When did you last see them?',
  'stopped-going': 'When were you last there?',
  harm: 'When did you last see them?',
};

/** The words of the way in: the first screen, the questions behind it, Today, the rooms and the quick paths. */
export const beginWords = {
  workbook: {
    title: 'Workbook',
    lead: 'Read or write in any order. Skip what isn’t for you.',
    read: (minutes: string) => `Read, ${minutes}`,
    write: (minutes: string) => `Write, ${minutes}`,
    someWritten: 'You’ve written something here',
    endings: 'A page for each kind of ending',
    paper: 'Print a blank workbook',
    doors: 'Find a page in your own words',
  },
  first: {
    name: 'Begin',
    title: 'Is your therapy ending, or is it over?',
    what: 'A free workbook for when your therapy ends. You need no account.',
    they: '“They” and “them” mean your therapist.',
    /** Where the reader chose that nothing they write is kept. */
    keptNowhere: 'Nothing that you tap or write is kept once you close this tab. Nobody at Fledge is watching.',
    kept: 'What you tap on this page isn’t kept unless you ask Fledge to keep it, or go on to answer more. Nobody at Fledge is watching.',
    /** Where an answer is kept already. */
    keptBefore: 'Your earlier answer is kept on this device. A tap here takes its place. Nobody at Fledge is watching.',
    written: 'What you write later stays on this device, and whoever can open it may read it.',
    sharedComputer: 'On a shared computer',
    someoneElse: 'It isn’t my therapy',
    change: 'You can change or skip any of this.',
    current: 'your answer so far',
  },
  keep: {
    meaning: 'You’ve given an answer that isn’t kept yet. If you keep it, Today will go on showing pages that fit it, to whoever opens Fledge here.',
    keep: 'Keep this answer on this device',
    kept: 'Your answer is kept on this device. You can change it on Today at any time.',
  },
  steps: {
    which: {
      title: 'Which of these is closest?',
      leadNowhere: 'One that comes close is enough. It decides what comes first here.',
      lead: 'One that comes close is enough. What you tap on this page is kept on this device, but for two answers that wait: that they harmed you, and that you were told not to contact them.',
      groups: { mine: 'It’s my choice, or partly', theirs: 'It’s on my therapist’s side', outside: 'Something else is ending it', over: 'It’s over, or they died' },
      common: 'Often it’s one of these',
      others: 'Something else, such as an illness, a closed case, or harm',
      none: 'If none of them fits, leave this blank and go on.',
      circumstances: 'Are you under 18, sent by a court, or told not to contact them?',
      under18: {
        label: 'I’m under 18',
        note: 'There are people whose work is to help you, whatever the adults decided.',
        links: [
          { to: '/help#young', label: 'Helplines for young people' },
          { to: '/read/under-18', label: 'What to know if you’re under 18' },
          { to: '/read/under-18#parents-stopped-it', label: 'My parents stopped it' },
        ],
      },
      ordered: {
        label: 'A court, a hospital or the authorities have a say',
        note: 'Before you miss a session, ask someone who knows the rules and is on your side.',
        links: [{ to: '/read/when-leaving-isnt-yours', label: 'Leaving isn’t only up to me' }],
      },
      noContact: {
        label: 'I was told not to contact them',
        note: 'Send them nothing, and ask nobody to do it for you. You can write once to the service, or to a professional body if they work alone. If a court, the police or a lawyer told you, ask a lawyer of your own first.',
        links: [
          { to: '/read/they-ended-it#no-contact', label: 'What you can do instead' },
          { to: '/help#therapist', label: 'Where you can write' },
        ],
      },
      readFirst: 'Does something more urgent come first?',
      shared: 'Does anyone else use this device?',
      sharedLead: 'Once you tap something here, it’s kept on this device, and so is the answer that led here. Today can then show pages that fit. You can leave all of this blank. Later, “Change it” on Today and then “Just looking” takes it back.',
      /** Named as the endings and the circumstances name them. */
      onPurpose: (keep: string) => `Two answers wait, because they could bring trouble if they’re read: that your therapist harmed you, and that you were told not to contact them. They’re kept only once you choose “${keep}”, at the foot of this page or on Today.`,
      sharedLink: 'What others could see',
    },
    when: {
      title: 'When does it end, or when did it?',
      past: 'When was it?',
      pastBy,
      leadNowhere: 'A guess will do. If you don’t know, go on.',
      lead: 'A guess will do. Once you tap something here, it’s kept on this device, and so are your answers before it, unless the last page said that they wait. If you don’t know, go on.',
      ahead: 'It’s still to come',
      over: 'It’s over',
      ago: 'How long ago?',
      runways: { many: 'Many sessions are left', few: 'A few sessions are left', one: 'One session is left', tonight: 'It’s today' },
      since: {
        hours: 'Today or yesterday',
        days: 'A few days ago',
        weeks: 'Weeks ago',
        months: 'Months ago',
        years: 'Years ago',
        'not-sure': 'I don’t know how long ago',
      },
    },
    words: {
      title: 'Your words for it',
      leadNowhere: 'Fledge uses these from here on. Leave them blank if you’d rather use Fledge’s words.',
      lead: 'Fledge uses these from here on, and keeps them on this device. Leave them blank if you’d rather use Fledge’s words.',
      word: 'What do you call the end of it?',
      wordDied: 'What do you call it?',
      wordHint: 'Fledge puts “the” in front, and uses it in a few places, such as the page about feelings. If someone else looks at this device, choose one that gives nothing away.',
      wordSuggestions: ['goodbye', 'finish', 'last part', 'pause', 'parting', 'break', 'sudden stop'],
      wordSuggestionsDied: ['death', 'loss', 'goodbye'],
      therapist: 'What do you call your therapist?',
      therapistHint: 'A name, or “my counsellor”. Leave out the name if someone else looks at this device.',
      therapistSuggestions: ['my therapist', 'my counsellor', 'my psychologist', 'my doctor', 'my nurse'],
    },
  },
  /** On to the page that comes first after an answer. */
  toChapter: (title: string) => `Read: ${title}`,
  toWords: 'Choose your own words for it',
  done: 'Go to Today',
  today: {
    title: 'Today',
    leads: {
      quiet: 'Here’s what may suit you. Fifteen minutes can be enough.',
      tender: 'Here’s what may suit you. You can stop after any line, and begin anywhere.',
      raw: 'Not much is asked of you today. Here’s what may help. The rest can wait.',
    },
    resume: (title: string) => `Carry on: ${title}`,
    /** Where what was written last may have been asked for in a sheet or on a short way. */
    resumeWriting: 'Carry on with what you started',
    page: 'A page you can bring',
    toPage: 'My page',
    pageLead: 'You choose each part that goes on it. The rest stays here.',
    aside: 'Are you feeling very bad now, or dreading what comes after?',
    asideText: 'Fledge can’t see you or call anyone. On these helplines you can talk or write to people. Their hours are given where we know them, and at some you may wait in a queue.',
    asideLink: 'Numbers to call or text',
    kept: 'What you write stays on this device. Whoever can open it may read it. Nobody at Fledge is watching.',
    install: 'Put Fledge on this device as an app',
    after: 'After that, if you like',
    path: 'What may suit you',
    /** By the kind of help; all that isn’t named here is `others`, which says nothing to whoever looks over a shoulder. */
    helpSteps: {
      therapist: { title: 'Places to ask, or complain', note: 'They answer slowly' },
      others: { title: 'Helplines', note: 'In case you need them' },
    },
    showTold: 'Show my answers',
    changeTitle: 'Your answers',
    change: 'Change it',
    when: 'Change how long ago it was',
    more: 'Say more about it',
    all: 'Everything in the workbook',
  },
  path: {
    step: (number: number, of: number, minutes: string) => `${number} of ${of} · ${minutes}`,
    kept: 'Whoever opens this device can read your answers. You can leave out where you’ll be and who with.',
    readFirst: {
      title: 'Are any of these true for you? If so, read that first.',
      links: [
        { to: '/read/not-safe', label: 'They scare me, or they’ve kissed me, said that they love me, touched me in a way that felt wrong, asked me to keep a secret, or asked for money' },
        { to: '/help#psychosis', label: 'I hardly sleep and I’m full of energy, or I hear or see things that others don’t' },
        { to: '/help#around-birth', label: 'I had a baby in the last year, and I’m not myself' },
        { to: '/help#abuse-at-home', label: 'Someone at home, or who comes with me, scares me' },
        { to: '/help#medicines', label: 'I’ve stopped a medicine, or it has run out' },
      ],
    },
    begin: 'Begin',
    next: (title: string) => `Next: ${title}`,
    toPage: 'That’s enough for now: go to my page',
    pageLead: 'Choose what comes with you. What you don’t choose stays here.',
    nothing: 'Nothing is written yet. That’s fine. You can go back to any question, or go to the session without a page.',
    bringAll: 'Put all of these on my page',
    sessionEnded: (sheets: string) => `You can stop here. What you wrote is in the workbook too, where you can change it: ${sheets}.`,
    back: 'Back to Today',
  },
} as const;
