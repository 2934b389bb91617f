import type { Door } from '#domain/doors/door.ts';

/** Doors for someone who looks at what it was. */
export const doors = [
  { says: 'I want to see how far I’ve come', to: '/read/looking-back', also: ['progress', 'growth', 'change', 'changed', 'better', 'improved', 'review', 'look back', 'feel better', 'feeling better', 'doing better', 'much better'] },
  { says: 'I’d like to look at the goals I came with', to: '/worksheets/goals', also: ['goal', 'aims', 'reason', 'why I came', 'then and now', 'achieved', 'reached'] },
  { says: 'I’m better, but some of it is still hard', to: '/read/looking-back#better-and-still-hard', also: ['not perfect', 'good enough', 'improved', 'struggle', 'stuck', 'partly'] },
  { says: 'The goals weren’t mine', to: '/read/looking-back#not-my-goals', also: ['no goals', 'never had a goal', 'parents', 'court', 'someone else'] },
  { says: 'I don’t know what to do about the unfinished part', to: '/worksheets/goals', also: ['unfinished', 'left over', 'not reached', 'undone', 'incomplete', 'rest'] },
  { says: 'Looking back makes me sad and proud', to: '/read/looking-back#it-can-hurt', also: ['memories', 'hurts', 'lost time', 'proud', 'painful'] },
  { says: 'I’m old, and I wonder what therapy gave me', to: '/read/looking-back', also: ['elderly', 'age', 'aging', 'ageing', 'end of life', 'little time left', 'eighty', 'seventy'] },
  {
    says: 'I want to see what’s different now, and what I did for it',
    to: '/worksheets/what-changed',
    also: ['growth', 'progress', 'changes', 'what changed', 'difference', 'my part', 'what i did', 'who noticed', 'got worse', 'stayed the same', 'did it help'],
  },
  {
    says: 'There were moments in there that I’d like to keep',
    to: '/worksheets/turning-points',
    also: ['turning point', 'moment', 'moments', 'breakthrough', 'what they said', 'keep', 'memory', 'memories', 'treasure', 'milestone'],
  },
  {
    says: 'It was good for me and bad for me, and I can’t add that up',
    to: '/worksheets/good-and-bad',
    also: ['good and bad', 'mixed feelings', 'both', 'helped and hurt', 'pros and cons', 'two lists', 'ambivalent', 'torn', 'good parts', 'bad parts', 'it helped at first'],
  },
  {
    says: 'What I can do with my therapist, I’d like to do with others',
    to: '/worksheets/learned-with-them',
    also: ['other people', 'relationships', 'open up', 'trust people', 'learned there', 'family', 'outside', 'practise with others', 'talk to my partner'],
  },
  {
    says: 'It cost me years and money, and gave me little',
    to: '/read/what-it-cost',
    also: ['cost', 'price', 'wasted years', 'wasted money', 'waste of money', 'waste of time', 'not worth it', 'lost years', 'savings', 'expensive'],
  },
  {
    says: 'I feel stupid for having stayed so long',
    to: '/read/what-it-cost#why-you-stayed',
    also: ['stupid', 'fool', 'foolish', 'stayed too long', 'too long', 'regret', 'ashamed', 'blame myself'],
  },
  {
    says: 'I lost friends over my therapy, and I’d like to write to one',
    to: '/read/what-it-cost#people',
    also: ['lost friends', 'lost touch', 'drifted apart', 'friendship', 'reconnect', 'old friend', 'make up with', 'isolated'],
  },
  {
    says: 'I want to write down what therapy has cost me',
    to: '/worksheets/what-it-cost-me',
    also: ['bill', 'sum', 'count the cost', 'what i lost', 'losses', 'salvage', 'what i gave up', 'next time'],
  },
  {
    says: 'I’d rather not tell it all again to someone new',
    to: '/worksheets/story-of-it',
    also: ['history', 'background', 'one page', 'timeline', 'case history', 'my story', 'start again', 'from the beginning', 'tell it all again', 'what was tried', 'handover'],
  },
  {
    says: 'They gave it a name, and I’d like my own words for it',
    to: '/worksheets/story-of-it/what-it-is',
    also: ['diagnosis', 'label', 'labelled', 'borderline', 'bpd', 'personality disorder', 'stigma', 'my own words', 'wrong diagnosis'],
  },
  { says: 'I want to put what I was promised beside what I got', to: '/worksheets/promised-and-got', also: ['promise', 'broken promise', 'agreement', 'what we agreed', 'mixed messages', 'dates', 'referral', 'conditions'] },
  { says: 'I want to list what I asked for and what I got', to: '/worksheets/asked-and-got', also: ['asked', 'received', 'wasted', 'money', 'plan', 'method', 'tools', 'what was good'] },
] as const satisfies readonly Door[];
