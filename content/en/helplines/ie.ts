import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/ie.ts';

export default {
  name: 'Ireland',
  emergency: {
    note: '999 works too, and both are free. Or go to the nearest emergency department.',
    text: {
      brief: 'only once you’ve registered',
      note: 'Register first, on 112.ie. It’s made for people who can’t hear or speak. Write where you are, with the Eircode.',
    },
  },
  lines: {
    samaritans: {
      about: 'A volunteer listens to anyone who finds it hard to cope, whatever the reason.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    pieta: {
      about: 'A trained counsellor for anyone who thinks of suicide or hurts themselves.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    '50808-text-service': {
      about: 'A trained volunteer answers by text, about anything that’s hard tonight.',
      hours: 'day and night',
      note: 'A computer reads the first message, to see who is in the most danger.',
    },
    'your-mental-health-information-line': {
      about: 'Tells you which mental health services there are and how to get them.',
      hours: 'day and night',
      note: 'It gives information only, so call Samaritans or Pieta if you want to talk.',
    },
    'womens-aid': {
      about: 'For women who are hurt, frightened or controlled by a partner, and for friends and family.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    'male-advice-line': {
      about: 'For men who are hurt, frightened or controlled at home, and for friends and family.',
      hours: 'not at night; we don’t know its hours now',
      note: 'If nobody answers, call Samaritans on 116 123, or 112 in danger.',
    },
    'national-rape-crisis-helpline': {
      about: 'A counsellor for anyone, whoever did it, and whenever or however it happened.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    bodywhys: {
      about: 'Listens to and supports people with an eating disorder, and those close to them.',
      hours: 'the site at any time; not for tonight',
      note: 'It has a phone line and support by email, which you can find on its site.',
      web: { label: 'bodywhys.ie' },
    },
    shine: {
      about: 'Information and support groups for people with psychosis and for their families.',
      hours: 'the site at any time; not for tonight',
      note: 'If voices tell you to hurt yourself or someone else, call 112 now.',
      web: { label: 'shine.ie' },
    },
    'hse-drugs-and-alcohol-helpline': {
      about: 'For anyone who worries about their own drinking or drug use, or someone else’s.',
      hours: 'Monday to Friday, 9:30 to 17:30',
      note: 'The call is free.',
    },
    childline: {
      about: 'A volunteer listens to anyone aged 18 or under, about anything.',
      hours: 'day and night by phone; chat from 10 in the morning to 4 at night (on a page from 2019, so it may have changed)',
      note: 'The call is free.',
      web: { label: 'Chat on childline.ie' },
    },
    iacp: {
      about: 'Takes complaints about counsellors and psychotherapists who are its members.',
      hours: 'its page gives no hours; not for tonight',
      note: 'It looks at complaints in writing, mostly about the last three years.',
      web: { label: 'Complaints on iacp.ie' },
    },
    'psychological-society-of-ireland': {
      about: 'Takes complaints about psychologists who are its members.',
      hours: 'the site at any time; not for tonight',
      note: 'It looks only at complaints in writing.',
      web: { label: 'psychologicalsociety.ie' },
    },
  },
  without: {
    medicines: 'We found no line about medicines for all of Ireland whose number we could check. A pharmacist can tell you what to do, and at night so can the nearest hospital. If you feel very ill, call the emergency number.',
    'around-birth': 'We found no Irish line about this whose number we could check. Samaritans listen to this too. Your doctor, midwife or public health nurse can send you to the mental health team of a maternity hospital.',
  },
} satisfies WordsOfCountry<typeof shape>;
