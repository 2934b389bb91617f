import type { Door } from '#domain/doors/door.ts';

/** Doors for someone who has something to say, to ask or to write. */
export const doors = [
  {
    says: 'I’d like to write them a letter to say goodbye',
    to: '/worksheets/letter-to-give',
    also: ['goodbye letter', 'farewell letter', 'write a letter', 'letter to my therapist', 'parting letter', 'letter', 'card', 'hand over', 'last letter'],
  },
  {
    says: 'I want to write down what I’ll never send',
    to: '/worksheets/letter-unsent',
    also: ['unsent letter', 'never send', 'unsaid', 'letter i wont send', 'get it off my chest', 'angry letter', 'what i never said', 'too late to say', 'burn it'],
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
  { says: 'I want to practise it aloud before I say it', to: '/worksheets/raising-it-rehearsal', also: ['rehearse', 'practice', 'script', 'words', 'prepare', 'role play'] },
  { says: 'I’ve gone silent in there, out of anger', to: '/read/anger-and-silence', also: ['stubborn', 'resent', 'resentment', 'angry', 'quiet', 'sulk', 'protest', 'mad', 'lost', 'resentful', 'resent the sessions', 'resent going'] },
  { says: 'At night I know the words, but in the room they’re gone', to: '/worksheets/raising-it-rehearsal', also: ['freeze', 'blank', 'diary', 'note', 'speechless', 'journal', 'stuck'] },
  { says: 'I’d like to tell them what I think of them', to: '/worksheets/raising-it-rehearsal', also: ['feedback', 'criticism', 'criticise', 'honest', 'complaint', 'truth', 'opinion', 'argument', 'argued', 'we argued', 'rupture', 'fell out', 'falling out', 'disagreement'] },
  { says: 'I’m not sure I’m allowed to say what they mean to me', to: '/read/thank-you#allowed', also: ['allowed', 'rule', 'love', 'mattered', 'feelings', 'confess', 'tell them', 'thank'] },
  { says: 'I have questions, and I always forget the answers', to: '/worksheets/questions', also: ['question', 'ask', 'answer', 'list', 'write down', 'what to ask', 'questions to ask'] },
  { says: 'They say one thing and then another, so what did we agree?', to: '/worksheets/questions', also: ['mixed messages', 'contradict', 'weekly', 'cut down', 'who said what', 'unclear', 'confusing', 'agreed'] },
  { says: 'I want to ask if I mattered to them', to: '/worksheets/questions', also: ['matter', 'care', 'remember me', 'special', 'did they like me', 'think of me'] },
  { says: 'I’d like a copy of my notes', to: '/read/what-i-can-ask#notes', also: ['records', 'file', 'data', 'access', 'medical record', 'documents', 'send my notes', 'transfer my notes', 'pass on my notes'] },
  { says: 'I want a page that my next therapist can read', to: '/read/what-i-can-ask#summary', also: ['summary', 'letter', 'report', 'referral letter', 'handover'] },
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
  { says: 'What do I tell people when they ask what’s wrong with me?', to: '/read/telling-others', also: ['what to tell people', 'how to explain', 'explain it', 'tell my friends', 'tell my family', 'tell my partner', 'what do i say', 'colleagues', 'at work', 'tell my boss', 'tell my children', 'tell my kids'] },
  { says: 'People tell me that it was only a therapist', to: '/read/telling-others#only-a-therapist', also: ['only a therapist', 'just a therapist', 'you paid for it', 'paid to listen', 'not a real friend', 'silly', 'overreacting', 'its just a job'] },
  { says: 'I’d like to be friends with them when it’s over', to: '/read/friends-afterwards', also: ['be friends', 'friendship', 'friends with my therapist', 'become friends', 'stay friends', 'coffee', 'why cant we be friends', 'dual relationship', 'two years'] },
  { says: 'They’d like to be friends with me afterwards', to: '/read/friends-afterwards#if-they-suggest-it', also: ['wants to be friends', 'wants to be my friend', 'offered friendship', 'calls me family', 'like family', 'meet up after'] },
  { says: 'I look them up online, and I feel bad about it', to: '/read/friends-afterwards#in-town', also: ['google', 'googling', 'googled', 'stalk', 'facebook', 'instagram', 'social media', 'look her up', 'look him up', 'friend request', 'follow them', 'bump into', 'see them in town', 'meet them in a shop'] },
  { says: 'They’ve planned a trip with me, and I’m uneasy', to: '/read/friends-afterwards#an-outing', also: ['outing', 'trip', 'excursion', 'day out', 'long walk', 'go out together', 'meet outside', 'lunch with', 'dinner with', 'at their house', 'say no to', 'uneasy'] },
  { says: 'My friends mean well, and it doesn’t help', to: '/worksheets/for-a-friend', also: ['what helps', 'what doesnt help', 'advice', 'list for a friend', 'tell a friend', 'ask a friend', 'how can i help you', 'support me', 'hand over'] },
  { says: 'Is it my therapist, is it me, or is it how we work?', to: '/worksheets/fit-method-or-conduct', also: ['bad therapist', 'is my therapist bad', 'is he bad', 'is she bad', 'narcissist', 'wrong therapist', 'not a good fit', 'dont click', 'is it me or them', 'is this normal', 'good therapist or bad'] },
  { says: 'I want to hand them a note with a date on it', to: '/worksheets/dated-note', also: ['dated note', 'in writing', 'put it in writing', 'written note', 'what did we agree', 'what was agreed', 'piece of paper', 'last date'] },
  { says: 'I can wait months for a place, or leave', to: '/worksheets/wait-or-leave', also: ['waiting list', 'schedule clash', 'no slot', 'no time that works', 'times dont work', 'wait or leave', 'phone time', 'new timetable', 'how long to wait', 'shift work'] },
  { says: 'I lost touch with people because of my therapist', to: '/worksheets/friends-again', also: ['lost my friends', 'lost touch', 'cut off friends', 'ended friendships', 'ended a friendship', 'no friends left', 'friends again', 'get back in touch', 'alone now', 'message a friend', 'turned me against'] },
] as const satisfies readonly Door[];
