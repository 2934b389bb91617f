/** The list to look at before deciding whether to go, as chapters and worksheets show it. */
export const decidingWords = {
  title: 'Look at this list before you decide. Is one of these true?',
  groups: [
    {
      label: 'Call a helpline or a doctor today',
      items: ['You’re thinking about suicide.', 'You hear or see things that others don’t.'],
    },
    {
      label: 'See a doctor today, before you send or decide anything',
      items: [
        'You sleep very little and are full of energy.',
        'You eat very little, faint, choke, or vomit after meals.',
        'You’ve stopped a medicine. Don’t start again by yourself at the old dose: call whoever prescribed it, or a pharmacist.',
      ],
    },
    {
      label: 'Talk to a doctor, or someone you trust, before you decide',
      items: [
        'You’ve been in hospital, or in a crisis, in the last three months.',
        'You’re pregnant, or your baby is under a year old.',
        'A medicine is being changed.',
        'It’s someone at home who wants you to stop.',
      ],
    },
    {
      label: 'Find out first whose decision it is',
      items: ['You go to therapy because a court or an employer told you to.', 'You’re under 18, or your hospital care, your visa or where your child lives depends on it.'],
    },
  ],
  after: 'In most cases you can still leave this therapist. Find someone else to talk to before the last session, so that you have someone afterwards.',
  unsafe: 'If your therapist scares you, or has kissed you, said that they love you, touched you in a way that left you uneasy, asked you to keep a secret, or asked you for money, you don’t have to see them again, even if you feel safe.',
  tied: 'If a court, a hospital, an employer or a visa ties you to them, or you’re under 18, don’t be alone with them. Today, ask a lawyer, a union, an advocate (a person who speaks for you) or a helpline for young people whose decision it is, and how you can see someone else.',
  toUnsafe: 'I don’t feel safe with them',
} as const;
