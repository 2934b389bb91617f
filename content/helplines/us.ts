import type { CountryHelp } from '#domain/helplines/helpline.ts';

export default {
  country: 'us',
  name: 'United States',
  emergency: {
    phone: '911',
    note: 'Or go to the nearest emergency room.',
    source: 'www.hcpss.org/supports/mental-health-wellness/behavioral-mental-health/',
    checkedOn: '2026-11',
  },
  lines: [
    {
      name: '988 Suicide & Crisis Lifeline',
      about: 'A trained counselor for anyone in crisis or in great distress.',
      phone: '988',
      text: { to: '988' },
      web: { label: 'Chat on 988lifeline.org', url: 'https://988lifeline.org' },
      hours: 'day and night',
      note: 'A recorded voice comes first: press 2 for Spanish, 1 for veterans, or wait.',
      source: '988lifeline.org/get-help/what-to-expect',
      checkedOn: '2026-11',
      confidence: 'high',
    },
    {
      name: 'Crisis Text Line',
      about: 'A trained volunteer answers by text, about any kind of crisis.',
      text: { to: '741741', word: 'HOME' },
      hours: 'day and night',
      note: 'The first replies are automatic, and then a person joins.',
      source: 'www.alexproject.org/crisis-text-line-text-home-to-741741',
      checkedOn: '2026-11',
      confidence: 'high',
    },
    {
      name: 'The Trevor Project',
      about: 'A trained counselor for LGBTQ+ young people who are in crisis or want to talk.',
      phone: '1-866-488-7386',
      text: { to: '678678', word: 'START' },
      web: { label: 'Chat on thetrevorproject.org', url: 'https://thetrevorproject.org/Get-Help' },
      hours: 'day and night',
      source: 'activeminds.org/?p=7221',
      pageDate: '2025-07',
      checkedOn: '2026-11',
      confidence: 'high',
    },
  ],
} satisfies CountryHelp;
