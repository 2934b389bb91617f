import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/za.ts';

export default {
  name: 'South Africa',
  emergency: {
    note: 'It works from any mobile. From other phones, call 10111 for the police, or 10177 for an ambulance. Or go to the nearest hospital.',
  },
  lines: {
    'sadag-suicide-crisis-helpline': {
      about: 'A trained counsellor listens to anyone who thinks about suicide or fears for someone.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    'cipla-mental-health-helpline-with-sadag': {
      about: 'A counsellor for anyone who is very sad, anxious or in distress.',
      hours: 'day and night',
      note: 'The call is free, and after a text a counsellor calls you back.',
    },
    'gender-based-violence-command-centre': {
      about: 'A social worker for anyone who is hurt, frightened or controlled at home.',
      hours: 'day and night',
      note: 'It was out of order in late 2024, so if nobody answers, call TEARS on 08000 83277, or 112 in danger.',
    },
    'tears-foundation': {
      about: 'For anyone who was raped or harmed sexually, or is hurt at home, and where to find care.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    'rape-crisis-cape-town': {
      about: 'A counsellor for anyone who was raped, lately or long ago.',
      hours: 'day and night (on a page from 2020, so it may have changed)',
      note: 'There’s an Afrikaans line on 021 633 9229 and an isiXhosa line on 021 361 9085.',
    },
    'south-african-federation-for-mental-health': {
      about: 'Its help desk tells you about psychosis and other illness, and where to find care near you.',
      hours: 'Monday to Thursday, 7:30 to 16:00, and Friday, 7:30 to 13:30',
      note: 'It isn’t a crisis line, so at other hours call SADAG on 0800 567 567, or 112 in danger.',
    },
    'sadag-substance-abuse-helpline': {
      about: 'A counsellor for anyone who worries about their own drinking or drugs, or someone else’s.',
      hours: 'day and night',
      note: 'The call is free, and after a text a counsellor calls you back.',
    },
    'childline-south-africa': {
      about: 'A counsellor for any child or teenager, and for adults who worry about one.',
      hours: 'day and night',
      note: 'The call is free.',
      web: { label: 'childlinesa.org.za' },
    },
    'health-professions-council-hpcsa': {
      about: 'Takes complaints about psychologists, registered counsellors, psychiatrists and other doctors.',
      hours: 'the form at any time; slow, not for tonight',
      note: 'It looks only at complaints in writing.',
      web: { label: 'hpcsa.co.za' },
    },
    'council-for-social-service-professions-sacssp': {
      about: 'Takes complaints about social workers who are on its register.',
      hours: 'a page to read at any time; slow, not for tonight',
      web: { label: 'How to complain, on sacssp.co.za' },
    },
  },
  without: {
    medicines: 'We found no line about medicines for all of South Africa whose number we could check. A pharmacist can tell you what to do, and at night so can the nearest hospital. If you feel very ill, call the emergency number.',
    eating: 'We found no South African line about eating whose number we could check. SADAG on 0800 567 567 listens to this too, and a doctor or a clinic can send you on.',
    'around-birth': 'We found no South African line about this whose number we could check. SADAG on 0800 567 567 listens to this too. Your doctor, midwife or clinic can send you on.',
  },
  withoutText: 'We found no South African line that answers in writing, and none with a chat. After a text, the Cipla line calls you back. Someone who hears can call for you, or you can go to the nearest hospital.',
} satisfies WordsOfCountry<typeof shape>;
