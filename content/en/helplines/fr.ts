import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/fr.ts';

export default {
  name: 'France',
  emergency: {
    note: 'For an ambulance you can also call 15. Or go to the nearest emergency department (“urgences”).',
    text: {
      brief: 'if you can’t call or can’t speak',
      note: 'For anyone who can’t call or can’t speak, day and night, in French. Write what happens and where you are.',
    },
  },
  lines: {
    '3114-suicide-prevention': {
      about: 'Nurses and psychologists, for anyone who thinks of suicide or fears for someone, in French.',
      hours: 'day and night',
      note: 'The call is free, and it can take ten minutes until they answer, so stay on the line.',
    },
    'sos-amitie': {
      about: 'A volunteer listens to anyone who has a hard time, in French.',
      hours: 'day and night by phone (on a page from 2020, so it may have changed)',
      note: 'They can’t answer every call, so call again, or call 3114.',
      web: { label: 'Chat on sos-amitie.com' },
    },
    'sos-help': {
      about: 'A volunteer listens in English to anyone in France, about anything.',
      hours: 'every evening; we don’t know its hours now',
      note: 'If nobody answers, call 3114.',
    },
    '114-the-emergency-number-by-text': {
      about: 'Sends help in an emergency to anyone who can’t hear or can’t speak, in French.',
      hours: 'day and night',
      note: 'Write what happens and where you are: town, street, number and floor.',
    },
    '3919-violences-femmes-info': {
      about: 'For women who are hurt, frightened or controlled, and those close to them, in French.',
      hours: 'day and night',
      note: 'The call is free and needs no name, and at some hours someone speaks English.',
    },
    '116-006-france-victimes': {
      about: 'For anyone, men too, whom someone hurt; they find help near you, in French.',
      hours: 'every day, 9:00 to 19:00 (on a page from 2018, so it may have changed)',
      note: 'The call is free and mostly short, and at other hours there’s 3114, or 112 in danger.',
    },
    'viols-femmes-informations-cfcv': {
      about: 'Women who listen to anyone after rape or sexual assault, lately or long ago, in French.',
      hours: 'Monday to Friday, 10:00 to 19:00',
      note: 'The call is free and needs no name.',
    },
    'allo-parents-bebe': {
      about: 'Psychologists and nurses listen to parents, in pregnancy and in a child’s first years, in French.',
      hours: 'on weekdays; we don’t know its hours now',
      note: 'The call is free, and if you or the baby may be in danger, call 112.',
    },
    'maman-blues': {
      about: 'Mothers who had a hard time themselves help others, on a site that is in French.',
      hours: 'the site at any time; not for tonight',
      web: { label: 'maman-blues.fr' },
    },
    'ecoute-famille-unafam': {
      about: 'Psychologists listen to families and friends of people with psychosis, in French.',
      hours: 'Monday to Friday, 9:00 to 13:00 and 14:00 to 18:00, Friday until 17:00 (on a page from 2019, so it may have changed)',
      note: 'If it’s you who hears voices, 3114 or a doctor can help, and in danger it’s 112.',
    },
    'drogues-info-service': {
      about: 'For anyone who worries about drugs, for themselves or for someone else, in French.',
      hours: 'every day, 8:00 to 2:00 at night',
      note: 'The call is free and needs no name.',
    },
    'fil-sante-jeunes': {
      about: 'Someone trained listens to anyone from 12 to 25, about anything, in French.',
      hours: 'every day, 9:00 to 23:00',
      note: 'The call is free and needs no name.',
      web: { label: 'Chat on filsantejeunes.com' },
    },
    '119-allo-enfance-en-danger': {
      about: 'For children and anyone up to 21 whom someone hurts, and those who worry, in French.',
      hours: 'day and night',
      note: 'The call is free and isn’t on the bill, and they may pass it on to keep you safe.',
    },
    'sante-info-droits-france-assos-sante': {
      about: 'Lawyers tell you what your rights are in care, free, in French.',
      hours: 'the site at any time; not for tonight',
      note: 'It has a phone line, which you can find on its site.',
      web: { label: 'france-assos-sante.org' },
    },
    cncdp: {
      about: 'Writes down, when you ask, what a psychologist may and may not do; in French.',
      hours: 'the site at any time; not for tonight',
      note: 'It gives an opinion and punishes nobody, and about a psychiatrist you can write to the Ordre des médecins.',
      web: { label: 'cncdp.fr' },
    },
  },
  without: {
    medicines: 'We found no line about medicines for all of France whose number we could check. A pharmacist can tell you what to do, and at night so can the nearest hospital. If you feel very ill, call the emergency number.',
    eating: 'We found no French line about this whose present number we could check. 3114 and SOS Amitié listen to this too. From 12 to 25, so does Fil Santé Jeunes.',
  },
  withoutText: 'Texts to 114 are for emergencies. We found no French line for a talk by text. If you’d rather write, SOS Amitié has a chat.',
} satisfies WordsOfCountry<typeof shape>;
