import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/es.ts';

export default {
  name: 'Spain',
  emergency: {
    note: 'The call is free. Or go to the nearest emergency department (“urgencias”).',
  },
  lines: {
    'linea-024': {
      about: 'Mostly psychologists, for anyone who thinks of suicide or fears for someone, in Spanish.',
      hours: 'day and night',
      note: 'The call is free and isn’t on the bill, and an interpreter can join for other languages.',
    },
    'telefono-de-la-esperanza': {
      about: 'A trained volunteer listens to anyone who is desperate or alone, in Spanish.',
      hours: 'day and night by phone',
    },
    'servicio-016': {
      about: 'For women who are hurt, frightened or controlled, and those close to them, in 53 languages.',
      hours: 'day and night',
      note: 'The call is free and isn’t on the bill, and by WhatsApp it’s 600 000 016.',
    },
    'servicio-016-about-sexual-violence': {
      about: 'The same line for women, about sex or touch you didn’t want, in 53 languages.',
      hours: 'day and night',
      note: 'If you’re a man, Teléfono de la Esperanza listens to this too, on 717 003 717.',
    },
    amafe: {
      about: 'An association for people with psychosis and their families, in Madrid; they speak Spanish.',
      hours: 'the site at any time; not for tonight',
      note: 'If voices tell you to hurt yourself or someone else, call 112 now.',
      web: { label: 'amafe.org' },
    },
    '012-about-drugs-madrid': {
      about: 'In the region of Madrid: for anyone with an addiction, and those close to them, in Spanish.',
      hours: 'day and night',
      note: 'Elsewhere in Spain, a health centre (“centro de salud”) can send you on.',
    },
    'telefono-anar': {
      about: 'A psychologist listens to any child or teenager, about anything, in Spanish.',
      hours: 'day and night',
      note: 'The call is free, and if they think you’re in serious danger, they may tell the police or others.',
    },
    'colleges-of-psychologists-consejo-general': {
      about: 'Every psychologist belongs to a regional college, which looks at complaints; the site is in Spanish.',
      hours: 'the site at any time; not for tonight',
      note: 'Look for the college (“colegio”) of your region, and ask for its “comisión deontológica”.',
      web: { label: 'cop.es' },
    },
    'college-of-psychologists-of-catalonia-copc': {
      about: 'Looks at complaints about psychologists in Catalonia; the page is in Spanish and Catalan.',
      hours: 'the page at any time; not for tonight',
      web: { label: 'copc.cat' },
    },
  },
  without: {
    medicines: 'We found no line about medicines for all of Spain whose number we could check. A pharmacist can tell you what to do, and at night so can the nearest hospital. If you feel very ill, call the emergency number.',
    eating: 'We found no line about this for all of Spain whose number we could check. 024 and Teléfono de la Esperanza listen to this too. A doctor at your health centre can send you on.',
    'around-birth': 'We found no Spanish line about this whose number we could check. 024 listens if you think of dying. Your midwife (“matrona”) or doctor can send you on.',
  },
  withoutText: 'We found no Spanish crisis line that takes texts. If you’d rather write, 024 also has a chat, on the site of the Ministry of Health (“Ministerio de Sanidad”).',
} satisfies WordsOfCountry<typeof shape>;
