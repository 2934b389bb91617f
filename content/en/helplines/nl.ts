import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/nl.ts';

export default {
  name: 'Netherlands',
  within: 'the Netherlands',
  emergency: {
    note: 'Or go to the nearest emergency department (“spoedeisende hulp”).',
  },
  lines: {
    '113-zelfmoordpreventie': {
      about: 'Someone trained, for anyone who thinks of suicide or fears for someone else, in Dutch.',
      hours: 'day and night',
      note: 'It’s free and needs no name, and if 113 doesn’t connect, call 0800-0113.',
      web: { label: 'Chat on 113.nl' },
    },
    'de-luisterlijn': {
      about: 'A trained volunteer listens to anyone, about anything, in Dutch.',
      hours: 'day and night by phone',
      web: { label: 'Chat on deluisterlijn.nl' },
    },
    'veilig-thuis': {
      about: 'For anyone who is hurt, frightened or controlled at home, and those who worry, in Dutch.',
      hours: 'day and night',
      note: 'The call is free, and a recorded voice asks for your town first.',
      web: { label: 'veiligthuis.nl' },
    },
    'centrum-seksueel-geweld': {
      about: 'Doctors, nurses and psychologists, for anyone after rape or assault, in Dutch.',
      hours: 'day and night',
      note: 'The call is free, help works best in the first seven days, and the police are told only if you want.',
      web: { label: 'centrumseksueelgeweld.nl' },
    },
    proud2bme: {
      about: 'Stories, advice and other people with eating troubles, on a site that is in Dutch.',
      hours: 'the site at any time; not for tonight',
      web: { label: 'proud2bme.nl' },
    },
    ypsilon: {
      about: 'Advice for family and friends of people with psychosis; the site is in Dutch.',
      hours: 'the site at any time; not for tonight',
      note: 'If it’s you, call your family doctor (“huisarts”), and in danger 112.',
      web: { label: 'ypsilon.org' },
    },
    'jellinek-advice-line': {
      about: 'For questions about drink, drugs or gambling, your own or someone else’s, in Dutch.',
      hours: 'Monday to Friday, 8:30 to 17:00',
      note: 'You leave your name and your question, and they call you back, mostly the same afternoon.',
      web: { label: 'jellinek.nl' },
    },
    'de-kindertelefoon': {
      about: 'A trained volunteer listens to anyone from 8 to 18, about anything, in Dutch.',
      hours: 'every day, 11:00 to 21:00 (on a page from 2019, so it may have changed)',
      note: 'The call is free and needs no name, and at night there’s 113.',
      web: { label: 'Chat on kindertelefoon.nl' },
    },
    'alles-oke-supportlijn': {
      about: 'A trained volunteer listens to anyone from 18 to 24, about anything, in Dutch.',
      hours: 'every day, 14:00 to 22:00 (on a page from 2021, so it may have changed)',
      note: 'The call is free and needs no name, and at night there’s 113.',
    },
    'landelijk-meldpunt-zorg': {
      about: 'Listens and tells you what you can do about a therapist or any care, in Dutch.',
      hours: 'Monday to Friday, 9:00 to 17:00',
      note: 'You can call without a name, and the inspectors of health care read what it hears.',
      web: { label: 'igj.nl' },
    },
    nip: {
      about: 'Takes complaints about psychologists who are its members, up to seven years later, in Dutch.',
      hours: 'the page at any time; not for tonight',
      note: 'The page also says who takes complaints about other therapists.',
      web: { label: 'Complaints on psynip.nl' },
    },
  },
  without: {
    medicines: 'We found no line about medicines for all of the Netherlands whose number we could check. A pharmacist can tell you what to do, and at night so can the nearest hospital. If you feel very ill, call the emergency number.',
    'around-birth': 'We found no Dutch line about this whose number we could check. De Luisterlijn listens to this too. Your midwife (“verloskundige”) or family doctor can send you on.',
  },
  withoutText: 'We found no Dutch crisis line that takes texts. If you’d rather write, 113 has a chat on 113.nl, which needs no name.',
} satisfies WordsOfCountry<typeof shape>;
