import type { HelpKind } from '#domain/helplines/helpline.ts';
import { blockWords } from './blocks.ts';

/** What each kind of line is for, as someone would say it who looks for one. */
const kinds: Readonly<Record<HelpKind, string>> = {
  crisis: 'Someone to talk to now',
  'abuse-at-home': 'Someone close to me hurts or scares me',
  'sexual-assault': 'Sex or touch that I didn’t want',
  eating: 'Food, eating or my body',
  'around-birth': 'Pregnancy, birth or a new baby',
  psychosis: 'I hear, see or believe things that others don’t, or I hardly sleep and feel full of energy',
  medicines: 'A medicine that I’ve stopped, or that has run out',
  substances: 'Drink or drugs',
  young: 'I’m under 18, or young',
  therapist: 'Something a therapist did',
};

/** What to know before the lines of a kind. */
const leads: Readonly<Partial<Record<HelpKind, readonly string[]>>> = {
  crisis: [
    'If you’ve hurt yourself badly, or taken too much of anything, call the emergency number now, even if you feel fine.',
    'Most of these lines aren’t only about suicide. You can call because therapy ended, because you’ve cut yourself, or because someone died.',
  ],
  'abuse-at-home': [
    'Nothing you did makes it right. A call can show up later in this phone’s list or on the bill.',
    `Under 18? The lines under “${kinds.young}” are for this too, whoever it is at home.`,
  ],
  'sexual-assault': [
    'Last night or years ago, by anyone. If it was in the last few days, call today, or see a doctor: some medical help works only for a few days. You can decide about the police later.',
    `Under 18? The lines under “${kinds.young}” are for this too.`,
  ],
  eating: ['If you faint, choke, or can’t eat or drink, see a doctor today. If your chest hurts or it’s hard to breathe, call the emergency number now.'],
  'around-birth': [
    'If you could hurt yourself or the baby, call the emergency number now.',
    'Call it too if, in the days or weeks after a birth, you’re confused, you hardly sleep and feel very high, you see or hear things, you’re frightened of your own thoughts about the baby, or you believe something frightening about the baby or yourself. This can come on within hours. It’s an illness, it’s nobody’s fault, and it’s treated as an emergency.',
  ],
  psychosis: [
    'If a voice tells you to hurt yourself or someone else, or to join someone who has died, call the emergency number now.',
    'If a voice tells you anything else to do, see a doctor today. If you’ve slept two or three hours a night and you’re full of energy, or you suddenly feel wonderful, see a doctor today too, and send or decide nothing big before you’ve slept.',
  ],
  medicines: [
    `${blockWords.medicines.order} ${blockWords.medicines.why}`,
    blockWords.medicines.ask,
    'If you’ve stopped a medicine, don’t start again by yourself at the old dose. With some medicines that’s dangerous after a few days without them.',
    'Call whoever prescribed it, a pharmacist or a doctor today, and tell them which medicine it was and when you last took it. If you feel very ill, or you’ve taken too much, call the emergency number now.',
  ],
  substances: ['If someone can’t be woken, or they’re breathing very slowly or hardly at all, call the emergency number now.'],
  young: ['What an adult did to you is never your fault. Before you say much, you can ask who else would be told.'],
  therapist: [
    'It may be how they ended it, or what they said or did. If they kissed you or touched you, said that they love you, or brought sex, threats, secrets or favours into it, it was their job, and only theirs, not to cross that line. It isn’t your fault, whatever you felt, said or wanted.',
    `If it was a service, go to its own complaints team first: ask at reception or look on its website. You can ask first, and decide later whether to complain. These places answer slowly. Tonight, use a line from “${kinds.crisis}”.`,
  ],
};

/** The words of the Help page, which come with it. */
export const helpWords = {
  /** Words that someone could say, as this language quotes them. */
  quoted: (line: string) => `“${line}”`,
  title: 'Help now',
  nobody: 'Nobody at Fledge is watching. Fledge can’t see what you write, and it can’t call anyone for you. A person can help.',
  stale: 'This list is more than a year old. Numbers can change. Your emergency number comes first.',
  danger: {
    title: 'In danger now?',
    numbers: 'Emergency numbers',
    act: 'If you could kill or hurt yourself or someone else, or someone could hurt you: call your emergency number now.',
    here: (country: string) => `Emergency number in ${country}`,
    call: (number: string, country: string) => `Call ${number}, the emergency number in ${country}`,
    text: (number: string, country: string) => `Text ${number}, the emergency service in ${country}`,
    textBrief: (brief: string) => `By text: ${brief}.`,
    textNote: (number: string, note: string) => `By text to ${number}: ${note}`,
    hospital: 'No phone? Go to the nearest emergency department, or to a person who can take you.',
    sayTitle: 'In danger, you can say',
    say: [
      'I’m thinking of killing myself. Please stay on the line.',
      'I’m scared that I’ll hurt myself.',
      'I’m scared that I’ll hurt someone.',
      'Someone here may hurt me. I can’t talk freely.',
    ],
    interpreter: 'My English is slow. I speak ___. Is there an interpreter?',
  },
  talk: {
    sayTitle: 'If you’re not in danger, you can say',
    say: 'I’m not in danger. My therapy has ended, and I can’t cope with it on my own. Can I talk for a bit?',
  },
  choice: {
    title: 'Which country are you in?',
    none: 'Elsewhere, or not saying',
    kept: 'Fledge never looks up where you are. Your choice is kept, so anyone who opens this page can see it. If you’d rather not keep it, open your country in the list below instead.',
    forNow: 'Fledge never looks up where you are. Your choice lasts until you leave this page.',
  },
  kinds,
  leads,
  lines: {
    inCountry: (country: string) => `Lines in ${country}`,
    more: 'Is it about one of these?',
    byCountry: 'Each line is for one country. Choose yours, or open it in the list.',
    none: (country: string) =>
      `We found no line for this in ${country} that we could check. The lines under “${kinds.crisis}” will listen to this too.`,
    noneAnywhere: `We found no line for this that we could check. The lines under “${kinds.crisis}” will listen to this too.`,
    call: (name: string, number: string) => `Call ${number}, ${name}`,
    callShort: (number: string) => `Call ${number}`,
    text: (to: string, word: string | undefined) => (word ? `Text ${word} to ${to}` : `Text ${to}`),
    textTo: (name: string, to: string, word: string | undefined) =>
      word ? `Text ${word} to ${to}, ${name}` : `Text ${to}, ${name}`,
    email: (address: string) => `Email ${address}`,
    mailSlow: 'Email is slow. It’s not for tonight.',
    checked: (day: string) => `Checked ${day}`,
    statedOn: (page: string) => `Source: ${page}.`,
    pageFrom: (day: string) => `That page is dated ${day}.`,
    pageUndated: 'That page has no date.',
    lessSure: 'We’re less sure of this one than of the others: the pages about it are few or older.',
  },
  elsewhere: {
    title: 'In any country',
    lead: 'This page has lines for some countries. Wherever you are, your own emergency number comes first. The directory finds a line near you.',
    all: 'Numbers by country',
    others: 'Numbers in other countries',
  },
  ringing: {
    title: 'What happens when I call',
    first: [
      'Often there’s a recorded voice first, and then a person or a queue. Some waits are long. You can stay, call again later, or call another line.',
      'On many lines you can talk without giving your name. They may ask what to call you, and any name will do. You can hang up whenever you want.',
      'If no language is given for a line, we haven’t checked which ones they speak. Say your language first, and wait. If they can’t help, another line may.',
      'They may ask early on if you’re safe, or if you’re thinking about killing yourself. Many lines ask everyone. They ask so that they know how urgent it is.',
      'Under 18? Some lines may tell a parent or another adult what you say. You can ask about that before you give your name.',
      'When they think that a life is in danger, some lines can send an ambulance or the police. Some do it even if you don’t agree. You can ask before you say more:',
    ],
    ask: 'When would you send someone to me, even if I said no?',
    last: 'If it was a bad call, another person or another line may be better. You can stop and call again.',
    quietTitle: 'If you’re deaf, or can’t talk out loud',
    quiet: [
      'Lines with a “Text” button answer in writing, unless it says there that they call you back. Often the first reply is automatic, and then a person joins. Some also have a chat in the browser.',
      'If you’re in danger and can’t text the emergency services where you are, show this page to someone near you and ask them to call, or go to the nearest emergency department.',
    ],
    quietNone: 'We found no line here that answers in writing. Someone who can hear can call for you.',
    seenTitle: 'If someone looks at your phone',
    seen: [
      'Calls and texts can show in the phone’s own list, and some show on the bill. You can delete them from the list, but a gap may be noticed. An answer to a text can show on a locked screen, and on other devices.',
      'A phone that they never see is safer: a friend’s, or one at a doctor’s, at school or at work.',
    ],
    unlistedTitle: 'If no line here is for you',
    unlisted:
      `Most lines under “${kinds.crisis}” aren’t only about suicide. You can also go to a doctor, to an emergency department or to someone you know. Say what’s true for you, or read out a sentence from this page.`,
  },
  other: {
    title: 'If you’re afraid for someone else',
    text: 'If a life is in danger now, call the emergency number, and stay there if you can. If you aren’t sure, ask in plain words: “Are you thinking of killing yourself?” Most crisis lines talk to people who worry about someone, too.',
  },
  later: {
    title: 'On a better day',
    text: 'A plan for bad nights is easier to begin on a calmer one, with someone beside you. On paper it’s there when the phone isn’t.',
    plan: 'A safety plan',
  },
} as const;
