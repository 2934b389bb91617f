import type { Door } from '#domain/doors/door.ts';

/** Doors for someone who wants something to stay. */
export const doors = [
  { says: 'I’m afraid I’ll forget what I learned', to: '/worksheets/coping-skills', also: ['skills', 'tools', 'coping', 'techniques', 'learnt', 'remember', 'practise', 'cards', 'what i learnt', 'what i learned', 'keep using', 'what helps', 'list of what helps'] },
  {
    says: 'I’d like to see what keeps me going without them',
    to: '/worksheets/coping-skills/skills',
    also: [
      'stand alone', 'own feet', 'rock', 'strength', 'independent', 'strong', 'support', 'on my own', 'coping on my own', 'cope alone', 'manage alone',
      'manage without', 'alone with my problems', 'deal with it alone',
    ],
  },
  { says: 'There’s one small thing I can do now that I couldn’t before', to: '/worksheets/coping-skills/new', also: ['new', 'change', 'different', 'proud', 'habit', 'growth'] },
  { says: 'I want to use what I practised there with other people', to: '/worksheets/learned-with-them/practised', also: ['relationships', 'friends', 'elsewhere', 'goodbye', 'training', 'outside'] },
  { says: 'Some of it was good for me, and some of it wasn’t', to: '/worksheets/coping-skills/others', also: ['useful', 'harmful', 'bad', 'mixed', 'what worked', 'separate', 'did not help'] },
  { says: 'I can still hear what they’d say to me', to: '/read/what-stays#voice', also: ['inner voice', 'in my head', 'stays with me', 'continuing', 'imagine', 'part of them', 'inside'] },
  { says: 'I’ve been kinder to myself since I’ve known them', to: '/read/what-stays#what-you-can-do', also: ['bittersweet', 'part of her', 'grateful', 'thankful', 'gentle', 'gratitude'] },
  { says: 'I’ve grown old, and I want to use what I learned', to: '/worksheets/coping-skills/new', also: ['old age', 'elderly', 'late in life', 'time left', 'thanks', 'legacy'] },
] as const satisfies readonly Door[];
