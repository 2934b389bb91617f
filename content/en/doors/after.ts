import type { Door } from '#domain/doors/door.ts';

/** Doors for someone whose therapy is over. */
export const doors = [
  { says: 'It ended a few weeks ago, and my days are strange', to: '/read/it-ended-weeks-ago', also: ['month ago', 'recently', 'after therapy', 'over', 'since', 'first weeks', 'adjust', 'first week', 'week without', 'without therapy', 'get used to it', 'what now', 'what next', 'and now', 'now what'] },
  { says: 'There’s a gap now where my session used to be', to: '/read/it-ended-weeks-ago#empty-hour', also: ['empty', 'feel empty', 'feels empty', 'empty week', 'week feels empty', 'day feels weird', 'feels weird', 'free time', 'void', 'gap', 'hole', 'routine', 'same day', 'miss the sessions', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'fill the time', 'fill the hour', 'spare time'] },
  { says: 'I miss the one place where I could say anything', to: '/read/it-ended-weeks-ago#where-talk-goes', also: ['talk', 'nobody to talk to', 'friend', 'open up', 'tell', 'secrets', 'missing', 'talk to now', 'who do i talk to', 'no one to talk to', 'lonely', 'lonely since', 'lonely now', 'so lonely'] },
  { says: 'I was ready to stop, and I still miss it', to: '/read/it-ended-weeks-ago#these-weeks', also: ['insurance', 'miss the sessions', 'looked forward', 'finished', 'sad', 'could return'] },
  {
    says: 'I still save things up to tell them',
    to: '/read/it-ended-weeks-ago#these-weeks',
    also: [
      'talk to them', 'in my head', 'imagine', 'habit', 'think about them', 'every day', 'think about her', 'think about him', 'thinking about her',
      'thinking about him', 'on my mind', 'old emails', 'old messages', 'old texts', 'reread', 'rereading',
    ],
  },
  { says: 'Things have got worse for me since it ended', to: '/read/it-ended-weeks-ago#getting-worse', also: ['worsening', 'bad', 'depressed', 'relapse', 'sleep', 'work', 'declining'] },
  { says: 'I wonder what the first year is like', to: '/read/the-first-year', also: ['months after', 'year after', 'first year', 'what happens after', 'anniversary', 'without therapy', 'miss my therapist', 'missing my therapist'] },
  { says: 'I wonder if my old trouble is back', to: '/read/it-ended-weeks-ago#can-it-come-back', also: ['relapse', 'depression', 'anxiety', 'return', 'again', 'symptoms'] },
  { says: 'I’d like to go back to them', to: '/read/it-ended-weeks-ago#going-back', also: ['return', 'restart', 'again', 'come back', 'regret', 'resume'] },
  {
    says: 'I want to write to them now that it’s over',
    to: '/read/it-ended-weeks-ago#going-back',
    also: [
      'email', 'letter', 'message', 'text', 'contact', 'keep in touch', 'hear from', 'goodbye message', 'farewell message', 'can i email', 'can i text',
      'email my therapist', 'instagram', 'follow on instagram', 'facebook', 'social media', 'can we stay in touch', 'ring her', 'ring him', 'call her', 'call him',
      'phone her', 'phone him', 'linkedin', 'tiktok', 'twitter', 'add her', 'add him', 'friend request', 'follow her', 'follow him',
    ],
  },
  { says: 'I’d like one more session, to say goodbye', to: '/worksheets/asking-for-a-closing-session', also: ['closing session', 'closure', 'last session', 'after the end', 'finish', 'ask'] },
  { says: 'They stopped it, and I think I was too much for them', to: '/read/they-ended-it#why', also: ['said i was too much', 'too much', 'burnout', 'burned out', 'tired of me', 'difficult', 'exhausted', 'too needy', 'my fault', 'worn out', 'burnt out', 'burned me out'] },
  { says: 'I’m furious at how they ended it', to: '/read/they-ended-it#what-is-usual', also: ['angry', 'anger', 'rage', 'mad', 'unfair', 'lied', 'abandoned'] },
  {
    says: 'I stopped going and never said goodbye',
    to: '/read/i-stopped-going',
    also: [
      'ghosted', 'ghost', 'dropped out', 'disappeared', 'no show', 'ran away', 'left', 'quit', 'i ghosted', 'my goodbye message',
      'goodbye message', 'farewell message', 'stopped turning up', 'without telling', 'turning up',
    ],
  },
  { says: 'I’d be ashamed to go back after staying away', to: '/read/i-stopped-going#way-back', also: ['return', 'awkward', 'embarrassed', 'ghosted', 'again', 'dropped out'] },
  { says: 'It was years ago, and I’ve only found the words now', to: '/read/a-while-ago#words-that-come-late', also: ['long ago', 'decade', 'late', 'understand now', 'muddled', 'bad ending', 'past'] },
  {
    says: 'It still comes up in my dreams',
    to: '/read/a-while-ago',
    also: [
      'dream', 'nightmare', 'memories', 'years later', 'not over it', 'haunts', 'long ago', 'dream about my therapist', 'anniversary', 'a year ago',
      'still think about', 'anniversary of ending', 'anniversary of the end', 'bumped into', 'ran into', 'saw her in town', 'saw him in town',
    ],
  },
  { says: 'I’m seeing someone new, and still grieving for the last one', to: '/read/a-while-ago#without-them', also: ['new therapist', 'compare', 'grief', 'loss', 'one sided', 'alone', 'finish it without them', 'isnt the same', 'not the same', 'second therapist'] },
  { says: 'Part of it will always feel a bit broken to me', to: '/read/a-while-ago#without-them', also: ['unfinished', 'never resolved', 'open', 'broken', 'accept', 'gratitude'] },
  { says: 'Years later, I’d like to tell someone that I was harmed', to: '/read/a-while-ago#if-it-harmed-you', also: ['abuse', 'complain', 'long ago', 'misconduct', 'too late', 'time limit', 'past'] },
  { says: 'My therapist died', to: '/read/they-died', also: ['death', 'dead', 'passed away', 'funeral', 'loss', 'accident', 'obituary'] },
  { says: 'My psychiatrist died, and my tablets are running out', to: '/read/they-died#medicines-and-notes', also: ['death', 'prescription', 'medicine', 'medication', 'pills', 'certificate', 'notes', 'dead'] },
  { says: 'My therapist took their own life', to: '/read/they-died-by-suicide', also: ['suicide', 'died by suicide', 'killed themselves', 'killed herself', 'killed himself'] },
  { says: 'They took their own life, and I fear it was because of me', to: '/read/they-died-by-suicide#the-search', also: ['suicide', 'fault', 'guilt', 'guilty', 'blame', 'missed', 'could have stopped it', 'too much', 'too needy'] },
  { says: 'Since they stopped it I’ve been ill', to: '/read/they-ended-it#medicines-and-doctor', also: ['sick', 'body', 'weeks', 'doctor', 'cannot eat', 'sleep', 'unwell', 'suddenly'] },
] as const satisfies readonly Door[];
