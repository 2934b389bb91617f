import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/nz.ts';

export default {
  name: 'New Zealand',
  emergency: {
    note: 'If you can’t speak: stay silent and press 55. Or go to the nearest emergency department.',
    text: {
      brief: 'only once you’ve registered',
      note: 'For people who can’t hear or speak, and only once they’ve registered with the police. If no answer comes within two minutes, find another way.',
    },
  },
  lines: {
    'need-to-talk-1737': {
      about: 'A trained counsellor for anyone, whatever the trouble.',
      hours: 'day and night',
      note: 'Calls and texts are free.',
    },
    'suicide-crisis-helpline': {
      about: 'For anyone who thinks about suicide, or fears for someone who does.',
      hours: 'day and night',
    },
    'lifeline-aotearoa': {
      about: 'Counsellors and trained volunteers listen to anyone who is lonely, very sad or in crisis.',
      hours: 'day and night',
    },
    'womens-refuge': {
      about: 'Puts women through to a refuge near them, to talk, plan or leave.',
      hours: 'day and night',
      note: 'Their site has a live chat, too.',
      web: { label: 'womensrefuge.org.nz' },
    },
    'shine-helpline': {
      about: 'For anyone who is hurt or scared by someone in the family or a partner.',
      hours: 'day and night',
      note: 'The call is free, and if nobody answers at night, call 1737, or 111 in danger.',
    },
    'safe-to-talk': {
      about: 'Trained people answer anyone who was harmed sexually, lately or long ago.',
      hours: 'day and night',
      note: 'You can say as little as you like, and stay without a name.',
    },
    plunketline: {
      about: 'Nurses answer anyone who cares for a child under five, about the baby or your own state.',
      hours: 'day and night',
      note: 'The call is free for everyone, also for families that aren’t with Plunket.',
    },
    healthline: {
      about: 'Health advice by phone, also on which mental health help fits, and how fast.',
      hours: 'day and night',
      note: 'It’s for all of health; you can ask for the mental health crisis team where you live.',
    },
    'healthline-about-a-medicine': {
      about: 'A nurse or a paramedic gives free health advice and can find a pharmacy or a doctor near you.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    'alcohol-drug-helpline': {
      about: 'A trained counsellor talks with anyone about their own drinking or drugs, or someone else’s.',
      hours: 'day and night',
      note: 'There’s a Māori line on 0800 787 798 and a Pasifika line on 0800 787 799.',
    },
    youthline: {
      about: 'A counsellor for anyone from 12 to 24, about anything, big or small.',
      hours: 'day and night',
      note: 'If they think a life is in danger, they may tell others, such as the police.',
    },
    'health-and-disability-advocacy-service': {
      about: 'A free advocate helps you to sort out a concern or to make a complaint.',
      hours: 'we found no hours for it',
      note: 'They don’t work for the health service, and what you say stays with them.',
    },
    'health-and-disability-commissioner': {
      about: 'Takes complaints about psychotherapists, psychologists and anyone else who gives a health service.',
      hours: 'we found no hours for it',
      web: { label: 'hdc.org.nz' },
    },
    'psychologists-board': {
      about: 'For a concern about a psychologist; you can talk it over first, informally.',
      hours: 'we found no hours for it',
    },
  },
  without: {
    eating: 'We found no New Zealand line about eating whose number we could check. 1737 listens to this too, and a doctor can send you on.',
  },
} satisfies WordsOfCountry<typeof shape>;
