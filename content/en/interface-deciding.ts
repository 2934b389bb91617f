/** The list to look at before deciding whether to go, as chapters and worksheets show it. */
export const decidingWords = {
  title: 'Is one of these true? Then talk with a doctor, or with someone you trust, before you choose:',
  items: [
    'In the last three months you were in hospital, or in a crisis.',
    'You think about suicide.',
    'You sleep very little and are full of energy. Then call a doctor today, before you send or decide anything.',
    'You hear or see things that others don’t.',
    'You eat very little, faint, choke, or are sick after meals. Then see a doctor today.',
    'You’re pregnant, or your baby is under one.',
    'A medicine is being changed, or you’ve stopped one. If you’ve stopped, call whoever prescribed it, a pharmacist or a doctor today, and don’t start again by yourself at the old dose.',
    'You go to therapy because a court or an employer told you to.',
    'It’s someone at home who wants you to stop.',
  ],
  after: 'In most cases you can still leave this therapist. Book the next help before the last session, so that there’s no time without help. If you’re under 18, or a court, a hospital or a visa comes into it, ask first who decides.',
  unsafe: 'If your therapist scares you, or has kissed you, said that they love you, touched you in a way you wonder about, or asked for a secret or money, you don’t have to see them again, even if you feel safe. If a court, a hospital or a visa ties you to them, or you’re under 18, first ask a lawyer, an advocate (a person who speaks for you) or a line for young people who decides.',
  toUnsafe: 'I don’t feel safe with them',
} as const;
