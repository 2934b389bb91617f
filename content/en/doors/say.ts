import type { Door } from '#domain/doors/door.ts';

/** Doors for someone who has something to say, to ask or to write. */
export const doors = [
  {
    says: 'I’d like to write them a letter to say goodbye',
    to: '/worksheets/letter-to-give',
    also: ['goodbye letter', 'farewell letter', 'write a letter', 'letter to my therapist', 'parting letter', 'letter', 'card', 'hand over', 'last letter'],
  },
  {
    says: 'I keep starting a letter, and I don’t know who it’s for',
    to: '/read/letters',
    also: ['which one to write', 'what sort', 'give it or keep it', 'regret sending', 'letters'],
  },
  { says: 'I’d like a few lines from them that I can keep', to: '/read/letters#theirs', also: ['write to me', 'their own words', 'something written from them', 'a line from my therapist'] },
  {
    says: 'I’m afraid to read again what I wrote to them',
    to: '/read/letters#read-again',
    also: ['reread', 're-read', 'read it again', 'found in a drawer', 'who may read it'],
  },
  {
    says: 'I want to write down what I’ll never send',
    to: '/worksheets/letter-unsent',
    also: ['unsent letter', 'never send', 'unsaid', 'letter i wont send', 'get it off my chest', 'angry letter', 'what i never said', 'too late to say', 'burn it'],
  },
  {
    says: 'I want everything said before it ends, without a rush',
    to: '/worksheets/unsaid',
    also: ['things i havent said', 'list of what to say', 'everything i want to say', 'say it all', 'running out of time to say', 'not said yet', 'still unsaid'],
  },
  {
    says: 'I don’t know what to say and what to keep to myself',
    to: '/worksheets/unsaid',
    also: ['keep it to myself', 'say it or not', 'worth saying', 'better unsaid', 'let it go', 'say or keep'],
  },
  {
    says: 'I’m afraid to tell them that I want to stop',
    to: '/read/raising-it',
    also: [
      'raise it', 'bring it up', 'scared', 'shock', 'hurt them', 'upset', 'how to say', 'disappoint', 'courage', 'how to tell', 'how do i tell',
      'tell my therapist', 'hurt her feelings', 'hurt his feelings', 'guilty about leaving', 'guilty for leaving', 'let them down', 'rude', 'impolite',
      'ungrateful',
    ],
  },
  {
    says: 'I’d rather write it, because I’m too shy to speak',
    to: '/read/raising-it',
    also: [
      'email', 'e-mail', 'letter', 'text', 'phone', 'in person', 'message', 'nervous', 'message to end', 'email to end', 'text to end',
      'text to quit', 'end by text', 'end by email', 'quit by email',
    ],
  },
  {
    says: 'I’ve told them that I’m leaving, and they keep forgetting',
    to: '/read/raising-it#they-forget',
    also: [
      'forget', 'forgot', 'ignore', 'not listening', 'told them', 'months ago', 'nothing happened', 'given up on me', 'see you next week', 'see you next time',
      'same time next week', 'ignores', 'ignored', 'ignores me', 'as if nothing', 'told her', 'told him', 'pretends',
    ],
  },
  { says: 'I want a date for the end, and they won’t set one', to: '/read/raising-it#a-date', also: ['day', 'calendar', 'when', 'fix', 'schedule', 'end date', 'deadline', 'set a date', 'final date'] },
  {
    says: 'I’m afraid that they’ll talk me into staying',
    to: '/read/raising-it#if-they-argue',
    also: [
      'persuade', 'convince', 'guilt trip', 'pressure', 'one more', 'weak', 'wants me to stay', 'want me to stay', 'talk me out of it', 'change my mind',
      'wont let me go', 'wont let me stop', 'wont let me finish', 'wants to keep going', 'wants me to keep', 'wants to carry on', 'wants me to carry on',
    ],
  },
  { says: 'Since I told them, they’ve been arguing harder than ever', to: '/read/raising-it#if-they-argue', also: ['fight', 'pressure', 'guilt', 'disagree', 'push', 'angry with me', 'beg', 'got cross', 'cross with me', 'annoyed with me', 'reacted badly', 'took it badly'] },
  { says: 'I want to stop, and don’t know if I’m allowed', to: '/read/raising-it#their-yes', also: ['permission', 'in charge', 'right', 'rights', 'contract', 'notice', 'I pay', 'boss', 'give notice', 'notice period', 'how much notice'] },
  { says: 'I want to practise it aloud before I say it', to: '/worksheets/raising-it-rehearsal', also: ['rehearse', 'practice', 'script', 'words', 'prepare', 'role play', 'tell them'] },
  { says: 'I’ve gone silent in there, out of anger', to: '/read/anger-and-silence', also: ['stubborn', 'resent', 'resentment', 'angry', 'quiet', 'sulk', 'protest', 'mad', 'lost', 'resentful', 'resent the sessions', 'resent going'] },
  { says: 'At night I know the words, but in the room they’re gone', to: '/worksheets/raising-it-rehearsal', also: ['freeze', 'blank', 'diary', 'note', 'speechless', 'journal', 'stuck'] },
  { says: 'I’d like to tell them what I think of them', to: '/read/telling-them-what-was-hard', also: ['feedback', 'criticism', 'criticise', 'honest', 'complaint', 'truth', 'opinion', 'argument', 'argued', 'we argued', 'rupture', 'fell out', 'falling out', 'disagreement'] },
  {
    says: 'I want to tell them that something they said hurt me',
    to: '/worksheets/what-was-hard',
    also: ['hurt by my therapist', 'hurt by what they said', 'what was hard', 'upset me', 'offended', 'misunderstood', 'disappointed in them', 'let me down', 'constructive', 'apologise', 'apology', 'sorry'],
  },
  { says: 'They’ve asked me for feedback, and I’d rather not give any', to: '/read/telling-them-what-was-hard#no-debt', also: ['feedback form', 'survey', 'questionnaire', 'rate my therapist', 'review', 'evaluation'] },
  { says: 'I’m not sure I’m allowed to say what they mean to me', to: '/read/saying-what-they-meant#allowed', also: ['allowed', 'rule', 'love', 'mattered', 'feelings', 'confess', 'tell them', 'thank'] },
  { says: 'I want to tell them how much I’ll miss them', to: '/read/saying-what-they-meant', also: ['miss them', 'what they meant to me', 'important to me', 'how much they mattered', 'too shy', 'shy', 'warm', 'tell her what she means', 'tell him what he means'] },
  { says: 'I said how much they meant to me, and they hardly reacted', to: '/read/saying-what-they-meant#answers-little', also: ['no reaction', 'cold answer', 'short answer', 'they said nothing', 'only nodded', 'fell flat', 'awkward', 'thank you for telling me'] },
  { says: 'Everything I write to thank them sounds like a greetings card', to: '/read/thank-you', also: ['thank', 'thanks', 'thank my therapist', 'say thank you', 'grateful', 'gratitude', 'appreciation', 'words of thanks'] },
  { says: 'I’m looking for a few words of thanks for a card', to: '/worksheets/thank-you-card', also: ['thank you card', 'card for my therapist', 'what to write in a card', 'thank you note', 'write in the card', 'leaving card', 'words for a card'] },
  { says: 'I’ve read that presents for a therapist are forbidden', to: '/read/thank-you#gift', also: ['gifts forbidden', 'are gifts allowed', 'unethical gift', 'accept gifts', 'gift rules'] },
  { says: 'I have questions, and I always forget the answers', to: '/worksheets/questions', also: ['question', 'ask', 'answer', 'list', 'write down', 'what to ask', 'questions to ask'] },
  { says: 'They say one thing and then another, so what did we agree?', to: '/worksheets/questions', also: ['mixed messages', 'contradict', 'weekly', 'cut down', 'who said what', 'unclear', 'confusing', 'agreed'] },
  { says: 'I want to ask if I mattered to them', to: '/worksheets/questions', also: ['matter', 'care', 'remember me', 'special', 'did they like me', 'think of me'] },
  { says: 'I’d like a copy of my notes', to: '/read/what-i-can-ask#notes', also: ['records', 'file', 'data', 'access', 'medical record', 'documents', 'send my notes', 'transfer my notes', 'pass on my notes'] },
  { says: 'I want a page that my next therapist can read', to: '/read/what-i-can-ask#summary', also: ['summary', 'letter', 'report', 'referral letter', 'handover', 'letter for my gp', 'letter for my doctor'] },
  {
    says: 'I don’t have the name of anyone they could send me to',
    to: '/read/what-i-can-ask#a-name',
    also: [
      'referral', 'recommend', 'recommendation', 'other therapist', 'next', 'find', 'referred', 'refer me', 'referred to someone else',
      'someone else instead', 'a referral', 'ask for a referral',
    ],
  },
  { says: 'I’d like help in my own language, or an interpreter', to: '/read/what-i-can-ask#a-name', also: ['english', 'translate', 'translator', 'foreign', 'migrant', 'bilingual', 'no interpreter', 'my interpreter', 'sign language interpreter', 'speak english'] },
  { says: 'I want to know why it’s ending', to: '/read/what-i-can-ask#reason', also: ['reason', 'explanation', 'explain', 'notice', 'when did they know'] },
  { says: 'I don’t know what I still owe them', to: '/read/what-i-can-ask#fees', also: ['bill', 'debt', 'invoice', 'fee', 'fees', 'cancellation', 'cancel', 'pay', 'charge', 'no show fee', 'cancellation fee'] },
  { says: 'They have the power, so what can I decide?', to: '/read/what-i-can-ask#mine-to-decide', also: ['control', 'choice', 'rights', 'who decides', 'shared', 'power'] },
  { says: 'I’d like to write down what they did that felt wrong', to: '/worksheets/what-felt-wrong', also: ['wrong', 'weird', 'abuse', 'boundary', 'secret', 'touch', 'uneasy', 'harm', 'record'] },
  { says: 'I want to report my therapist', to: '/help#therapist', also: ['complain about a service', 'ombudsman', 'service stopped', 'complain', 'complaint', 'report', 'board', 'licence', 'license', 'ethics', 'police', 'misconduct', 'sue'] },
  { says: 'Who can I tell about what my therapist did?', to: '/read/not-safe#who-to-tell', also: ['tell someone', 'believe me', 'abuse', 'misconduct', 'harm', 'trust', 'disclose'] },
] as const satisfies readonly Door[];
