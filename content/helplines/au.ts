import type { CountryHelp } from '#domain/helplines/helpline.ts';

export default {
  country: 'au',
  name: 'Australia',
  emergency: {
    phone: '000',
    note: 'Or go to the nearest emergency department.',
    source: 'lifeline.org.au/about/regular-help-seekers',
    checkedOn: '2026-11',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Lifeline',
      about: 'A trained crisis supporter listens to anyone who finds it hard to cope.',
      phone: '13 11 14',
      text: { to: '0477 13 11 14' },
      web: { label: 'Chat on lifeline.org.au', url: 'https://www.lifeline.org.au' },
      hours: 'day and night',
      note: 'You may wait in a queue, and you don’t have to say who you are.',
      source: 'www.thepushupchallenge.com.au/blog/what-happens-when-you-call-lifeline-',
      pageDate: '2024-06-12',
      checkedOn: '2026-11',
      confidence: 'high',
    },
  ],
} satisfies CountryHelp;
