import type { Helpline } from '#domain/helplines/helpline.ts';

export default {
  kind: 'crisis',
  name: 'Find A Helpline',
  about: 'Lists free helplines that have been checked, by country, for phone, text and chat.',
  web: { label: 'findahelpline.com', url: 'https://findahelpline.com' },
  hours: 'the list at any time; each line has its own hours',
  note: 'It works with an internet connection only.',
  source: 'findahelpline.com/AU',
  checkedOn: '2026-11',
  confidence: 'high',
} satisfies Helpline;
