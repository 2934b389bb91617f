import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/ca.ts';

export default {
  name: 'Canada',
  emergency: {
    note: 'Or go to the nearest emergency department.',
  },
  lines: {
    '9-8-8-suicide-crisis-helpline': {
      about: 'A trained responder, for anyone who thinks about suicide or worries about someone who does.',
      hours: 'day and night',
      note: 'A recorded voice comes first, and you choose English or French.',
    },
    'hope-for-wellness-help-line': {
      about: 'A counsellor for any Indigenous person in Canada, in a crisis or for a talk.',
      hours: 'day and night (on a page from 2022, so it may have changed)',
      note: 'If nobody answers, call 988.',
      web: { label: 'Chat on hopeforwellness.ca' },
    },
    'sheltersafe-ca': {
      about: 'A map of women’s shelters across Canada, with a number to call for each.',
      hours: 'the map at any time; most shelters answer day and night',
      note: 'You can call to talk, without going to stay there.',
      web: { label: 'sheltersafe.ca' },
    },
    'info-aide-violence-sexuelle-sexual-violence-helpline': {
      about: 'In Québec: someone to listen and tell you what you can do, in French or English.',
      hours: 'day and night',
    },
    'albertas-one-line-for-sexual-violence': {
      about: 'In Alberta: someone trained to listen, by phone or text, and find help near you.',
      hours: 'daily, 9 am to 9 pm (on a page from 2019, so it may have changed)',
    },
    'ontario-coalition-of-rape-crisis-centres': {
      about: 'In Ontario: where to find support after sexual violence.',
      hours: 'the page at any time; each centre has its own hours',
      web: { label: 'sexualassaultsupport.ca' },
    },
    'national-eating-disorder-information-centre-nedic': {
      about: 'Support in the moment, and help to find care, for anyone touched by an eating disorder.',
      hours: 'Monday to Thursday, 9 am to 9 pm, and Friday, 9 am to 5 pm, Eastern time (from a page with no date)',
      note: 'Its hours have changed over the years, so at other times call 988.',
      web: { label: 'nedic.ca' },
    },
    'postpartum-support-international-helpline': {
      about: 'Support and information for parents, in pregnancy and after a birth.',
      hours: 'we couldn’t confirm its hours',
      note: 'If nobody answers, or in danger, call 988 or 911.',
    },
    'health-line-811': {
      about: 'A registered nurse answers questions about your health. Each province and territory runs its own.',
      hours: 'day and night in most places',
      note: 'It may not work everywhere, and then a pharmacist can help.',
    },
    'national-overdose-response-service-nors': {
      about: 'Someone stays on the line while you use drugs alone, and gets help if you stop answering.',
      hours: 'we couldn’t confirm its hours',
      note: 'Call before you use, and after an overdose call 911.',
    },
    connexontario: {
      about: 'In Ontario: finds help near you with alcohol, drugs, gambling or mental health.',
      hours: 'day and night',
    },
    'kids-help-phone': {
      about: 'Someone to talk or text with about anything, big or small, in English or French.',
      hours: 'day and night',
      note: 'When you text, the first replies are automatic, and then a person joins.',
    },
    'tell-therapy-exploitation-link-line': {
      about: 'Volunteers who were harmed by a therapist themselves listen, and point to what you can do.',
      hours: 'by email; slow, not for tonight',
      note: 'They give no therapy and no legal advice.',
      web: { label: 'therapyabuse.org' },
    },
    'canadian-psychological-association-cpa': {
      about: 'A list, by province, of the bodies that take complaints about a psychologist.',
      hours: 'we couldn’t confirm its hours; slow, not for tonight',
      note: 'If you don’t know who to ask, extension 260 can tell you, but the CPA takes no complaints itself.',
      web: { label: 'The list on cpa.ca' },
    },
    'college-of-registered-psychotherapists-of-ontario-crpo': {
      about: 'In Ontario: how to complain about a registered psychotherapist.',
      hours: 'a complaint takes months; not for tonight',
      note: 'If you call them, they write down what you say, and the therapist may see it later.',
      web: { label: 'crpo.ca' },
    },
  },
  without: {
    psychosis: 'We found no Canadian line about this whose number we could check. 9-8-8 listens to this too. So can a doctor, or an emergency department.',
  },
} satisfies WordsOfCountry<typeof shape>;
