import type { Door } from '#domain/doors/door.ts';

/** Doors for someone whose last session is coming. */
export const doors = [
  {
    says: 'I don’t know what you do in a last session',
    to: '/read/last-session',
    also: [
      'final session', 'last time', 'goodbye', 'what happens', 'expect', 'end', 'last session', 'last appointment', 'what to bring',
      'afraid of the last session', 'scared of the last session', 'nervous', 'dreading', 'panic before', 'what to say', 'final meeting',
      'last meeting', 'final appointment',
    ],
  },
  { says: 'I only want to spend fifteen minutes on this', to: '/paths/fifteen-minutes', also: ['quick', 'short', 'light', 'easy', 'fast', 'simple', 'notes', 'little time', '15 minutes', 'fifteen minutes'] },
  { says: 'My last session is tomorrow or in a few days', to: '/paths/fifteen-minutes', also: ['tomorrow', 'soon', 'final', 'next week', 'days away'] },
  { says: 'I’d like to plan the last session', to: '/worksheets/last-session', also: ['plan', 'final session', 'prepare', 'agenda', 'last week'] },
  { says: 'The hard thing always comes out when I’m at the door', to: '/read/last-session#one-thing-first', also: ['spoil the mood', 'last minute', 'five minutes', 'doorknob', 'say first', 'too late', 'important'] },
  { says: 'I love my therapist, and next week is the last time', to: '/read/in-love', also: ['in love', 'crush', 'confess', 'crying', 'best relationship', 'heartbreak', 'last week'] },
  {
    says: 'I can’t bear the thought of never hearing from them',
    to: '/read/last-session#what-to-ask',
    also: [
      'contact', 'write', 'never see again', 'forever', 'stay in touch', 'email', 'gone', 'last contact', 'hear her voice',
      'hear his voice', 'hear their voice', 'see her again', 'see him again', 'follow on instagram',
    ],
  },
  {
    says: 'I’d like to bring a present',
    to: '/read/last-session#gifts-and-hugs',
    also: [
      'give things back', 'thank you note', 'books back', 'gift', 'card', 'flowers', 'chocolates', 'thank you', 'gifts', 'thanks', 'letter', 'farewell',
      'thank you card', 'thank you letter', 'present for my therapist', 'leaving gift', 'parting gift', 'what to bring', 'bring to the last session', 'poem',
      'drawing', 'homemade', 'handmade', 'thank', 'thanking', 'cake', 'bake', 'baked', 'biscuits', 'wine', 'chocolate', 'write in the card', 'what to write',
    ],
  },
  { says: 'I’ve heard that presents aren’t allowed', to: '/read/last-session#gifts-and-hugs', also: ['gift', 'present', 'rule', 'unethical', 'allowed', 'ethics'] },
  { says: 'I’d like a hug at the end, or I’m dreading one', to: '/read/last-session#gifts-and-hugs', also: ['hug', 'handshake', 'embrace', 'say no'] },
  { says: 'What if I cry and can’t speak?', to: '/read/last-session#what-if', also: ['tears', 'crying', 'silent', 'blank', 'break down', 'online', 'freeze', 'zoom', 'by video', 'video call', 'online last session'] },
  { says: 'I can’t picture walking out of that door', to: '/read/last-session#leaving', also: ['leave the room', 'last words', 'goodbye', 'go', 'walk out', 'hang up', 'say goodbye', 'saying goodbye', 'how to say goodbye'] },
  { says: 'I’d rather not go to the last session', to: '/read/many-few-one-none#one', also: ['skip', 'avoid', 'miss it', 'cancel', 'no goodbye', 'hide', 'stay away'] },
  { says: 'I’m afraid of the hour after', to: '/worksheets/last-session/after', also: ['afterwards', 'way home', 'alone', 'evening', 'next day', 'day after', 'after the session', 'after the last session', 'straight after'] },
  { says: 'I’d like to mark the day with something of my own', to: '/read/last-session#hour-after', also: ['celebrate', 'celebration', 'ritual', 'graduation', 'party', 'honour', 'ceremony', 'keepsake'] },
  { says: 'I’d like to plan something for that day', to: '/worksheets/last-session/day', also: ['celebrate', 'celebration', 'celebrating', 'party', 'keepsake', 'something to remember'] },
  {
    says: 'I’d feel freer if I knew that I could come back',
    to: '/read/ready#way-back',
    also: [
      'return', 'door open', 'again', 'come back', 'later', 'safety net', 'restart', 'booster session', 'check in session', 'follow up session', 'top up session',
      'return to therapy', 'after a year', 'refresher', 'top up', 'one off session',
    ],
  },
  { says: 'My last session is today, and I have ten minutes', to: '/paths/tonight', also: ['tonight', 'ten minutes', 'short', 'quick', 'hurry', 'this evening', 'last session'] },
] as const satisfies readonly Door[];
