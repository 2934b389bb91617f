import type { HelplineShape } from '#domain/helplines/helpline.ts';

export default {
  kind: 'crisis',
  name: 'Find A Helpline',
  web: {
    url: 'https://findahelpline.com',
  },
  source: 'findahelpline.com/AU',
  checkedOn: '2026-11',
  confidence: 'high',
} as const satisfies HelplineShape;
