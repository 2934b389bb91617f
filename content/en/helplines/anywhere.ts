import type { WordsOfHelpline } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/anywhere.ts';

export default {
  about: 'Lists free helplines that have been checked, by country, for phone, text and chat.',
  hours: 'the list at any time; each line has its own hours',
  note: 'It works with an internet connection only.',
  web: {
    label: 'findahelpline.com',
  },
} satisfies WordsOfHelpline<typeof shape>;
