import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/in.ts';

export default {
  name: 'India',
  emergency: {
    note: 'For an ambulance you can also call 108. Or go to the nearest hospital.',
  },
  lines: {
    'tele-manas': {
      about: 'A trained counsellor listens to anyone in distress, in about twenty Indian languages.',
      hours: 'day and night',
      note: 'The call is free, and if 14416 doesn’t connect, call 1800 891 4416.',
    },
    icall: {
      about: 'Counsellors of the Tata Institute of Social Sciences talk with you by chat or email.',
      hours: 'not day and night; its site gives the hours',
      note: 'We print no number for it, because the pages don’t agree on one.',
      web: { label: 'icallhelpline.org' },
    },
    'women-helpline': {
      about: 'For women and girls who are hurt, frightened or controlled at home or anywhere else.',
      hours: 'day and night',
      note: 'The call is free, and if it doesn’t connect where you are, call 14490, or 112 in danger.',
    },
    'national-commission-for-women': {
      about: 'Trained counsellors for women who live with violence or harassment, anywhere in India.',
      hours: 'day and night',
      note: 'We found no such line for men, but Tele MANAS on 14416 listens to them too.',
    },
    'women-helpline-about-sexual-assault': {
      about: 'Listens, and can send you to a One Stop Centre: doctor, police and lawyer in one place.',
      hours: 'day and night',
      note: 'The call is free, and if it doesn’t connect where you are, call 14490, or 112 in danger.',
    },
    'tele-manas-if-you-hear-or-see-things': {
      about: 'A counsellor answers first and can pass you on to a psychiatrist.',
      hours: 'day and night',
      note: 'If voices tell you to hurt yourself or someone else, call 112 now.',
    },
    'national-de-addiction-helpline': {
      about: 'First advice about alcohol or drugs, and where to find treatment near you.',
      hours: 'we found no hours for it',
      note: 'The call is free, and if nobody answers, call Tele MANAS on 14416.',
    },
    'child-helpline': {
      about: 'For anyone under 18 who is hurt, afraid or alone, and for adults worried about a child.',
      hours: 'day and night',
      note: 'The call is free, and in danger they pass it on to 112, where the police are.',
    },
    'rehabilitation-council-of-india': {
      about: 'Takes complaints about clinical psychologists who are on its register.',
      hours: 'a page to read at any time; a complaint is slow',
      note: 'A counsellor who isn’t a clinical psychologist may be on no register.',
      web: { label: 'How to complain, on nyaaya.org' },
    },
    'state-medical-councils': {
      about: 'How to complain about a psychiatrist or another doctor to the council of your state.',
      hours: 'a page to read at any time; a complaint is slow',
      web: { label: 'How to complain, on nyaaya.org' },
    },
  },
  without: {
    medicines: 'We found no line about medicines for all of India whose number we could check. A pharmacist can tell you what to do, and at night so can the nearest hospital. If you feel very ill, call the emergency number.',
    eating: 'We found no Indian line about eating whose number we could check. Tele MANAS on 14416 listens to this too, and a doctor can send you on.',
    'around-birth': 'We found no Indian line about this whose number we could check. Tele MANAS on 14416 listens to this too. Your doctor, or the nurse or health worker who sees you, can send you on.',
  },
  withoutText: 'We found no line in India that answers by text and that we could check. iCALL, above, answers by chat or email. If you’re in danger now, call 112 or go to the nearest hospital.',
} satisfies WordsOfCountry<typeof shape>;
