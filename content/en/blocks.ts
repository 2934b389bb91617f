/**
 * What is true on many pages and is said in one wording: about medicines, and about when to see a doctor. A part whose
 * name ends in `Source` is the id of the source of the part before it.
 */
export const blockWords = {
  medicines: {
    label: 'Medicines',
    order: 'Don’t stop taking a medicine when therapy stops.',
    why: 'Some can make you ill when they’re stopped all at once.',
    whySource: 'carville-2022',
    ask: 'If your therapist or the service prescribed it, ask a doctor today who will prescribe it from now on. If you’re running low, call a pharmacy or a doctor today too. If you’ve run out, or you’ve stopped and feel ill, ask a pharmacy, a doctor or an urgent medical helpline now.',
    stopped: 'If you’ve stopped one already, don’t start again by yourself at the old dose.',
    stoppedWhy: 'With some medicines that’s dangerous after a few days without them.',
    stoppedWhySource: 'smi-adviser-2026',
    stoppedAct: 'Today, call a pharmacist, a doctor, or whoever prescribed it if that isn’t your therapist, and tell them which medicine it was and when you last took it.',
    crisis: 'Was your therapist or the service the one you’d call in a crisis? Then choose another number now.',
    crisisLink: 'Numbers to call or text',
    line: 'Who to ask about a medicine, by country',
  },
  doctor: {
    label: 'When to see a doctor today',
    emergency: 'Call your emergency number now if any one of these is true:',
    emergencyItems: [
      'You’re about to end your life, or you’ve done something to end it.',
      'A voice tells you to hurt yourself or someone else, or to join someone who has died.',
      'You’ve had a baby in the last few weeks, and you’re confused, or frightened of your own thoughts about the baby.',
      'You’ve had a baby in the last few weeks, and you hardly sleep and feel full of energy, or see or believe strange things.',
    ],
    emergencySource: 'rcpsych-2019',
    title: 'See a doctor today, or call one, if any one of these is true:',
    items: [
      'You’ve been sleeping only two or three hours a night and you’re full of energy, or you suddenly feel so wonderful that others worry about you.',
      'You hear or see things that others don’t, or you’re sure of something frightening that nobody else believes.',
      'You can hardly eat or drink, or you faint, choke, or vomit after meals.',
      'You’re pregnant or had a baby in the last year, and you feel very low or unlike yourself.',
      'You’ve stopped a medicine, or run out of it, and you feel ill.',
    ],
    after: 'You can read this list out to them, and say what has happened with your therapy.',
    link: 'Emergency numbers, and people who answer',
  },
  /** The box at the foot of a page. Each is read by itself, and leads to more. */
  beforeYouGo: {
    title: 'Before you go',
    medicines: {
      label: 'Medicines',
      says: 'Don’t stop taking any when therapy stops, and ask a doctor today who’ll prescribe them now. If you’ve stopped taking one, don’t start again by yourself at the old dose: call a pharmacist or doctor today.',
      link: 'Who to ask about a medicine',
    },
    'crossed-line': {
      label: 'A crossed line',
      says: 'If your therapist scared you, kissed you, had sex with you, touched you in a way that felt wrong, or asked for love or secrecy, it was their job, and only theirs, not to cross that line. It isn’t your fault.',
      link: 'Who you can tell',
    },
    'no-contact': {
      label: 'No contact',
      says: 'If you were told not to contact your therapist, send nothing.',
      link: 'What you can do instead',
    },
    'this-device': {
      label: 'This device',
      says: 'Anyone who can open this device can read what you write.',
      link: 'What others could see',
    },
  },
} as const;
