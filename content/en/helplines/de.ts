import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/de.ts';

export default {
  name: 'Germany',
  emergency: {
    note: 'The call is free. Or go to the nearest emergency department (“Notaufnahme”).',
  },
  lines: {
    telefonseelsorge: {
      about: 'A trained volunteer listens to anyone, of any faith or none, about anything, in German.',
      hours: 'day and night by phone',
      note: 'It’s often busy, so call again, or call 0800 111 0 222 or 116 123, which are free too.',
      web: { label: 'Chat and email on telefonseelsorge.de' },
    },
    krisenchat: {
      about: 'For anyone up to 25: someone trained answers in writing, in German, about any crisis.',
      hours: 'day and night',
      note: 'It’s free, and on its site you choose WhatsApp, a text or a chat in the browser.',
      web: { label: 'Chat on krisenchat.de' },
    },
    'hilfetelefon-gewalt-gegen-frauen': {
      about: 'For women who are hurt, frightened or controlled, and for friends and family, in German.',
      hours: 'day and night',
      note: 'The call is free, and an interpreter can join, for English too.',
      web: { label: 'Chat on hilfetelefon.de' },
    },
    'hilfetelefon-gewalt-an-mannern': {
      about: 'For men who are hurt, frightened or controlled, at home or elsewhere, in German.',
      hours: 'Monday to Thursday, 8:00 to 20:00, Friday, 8:00 to 15:00',
      note: 'The call is free.',
      web: { label: 'maennerhilfetelefon.de' },
    },
    'hilfetelefon-gewalt-gegen-frauen-about-sexual-violence': {
      about: 'The same line for women, about rape or any touch you didn’t want, in German.',
      hours: 'day and night',
      note: 'The call is free, and an interpreter can join, for English too.',
      web: { label: 'Chat on hilfetelefon.de' },
    },
    'hilfe-telefon-sexueller-missbrauch': {
      about: 'For anyone who was sexually abused as a child, and anyone worried about a child, in German.',
      hours: 'Monday, Wednesday and Friday, 9:00 to 14:00, Tuesday and Thursday, 15:00 to 20:00',
      note: 'The call is free and needs no name, and an interpreter can join.',
    },
    'biog-advice-line-on-eating-disorders': {
      about: 'First advice about eating disorders, and where to go next, for you or others, in German.',
      hours: 'we don’t know its hours now',
      note: 'If nobody answers, TelefonSeelsorge listens to this too, on 0800 111 0 111.',
    },
    'hilfetelefon-schwangere-in-not': {
      about: 'For anyone in distress who is pregnant or has given birth, and those close to them.',
      hours: 'day and night (on a page from April 2024, so it may have changed)',
      note: 'The call is free and needs no name, and they answer in German and other languages.',
      web: { label: 'Chat on hilfetelefon-schwangere.de' },
    },
    'schatten-and-licht': {
      about: 'Mothers who were unwell themselves around a birth help others; the site is in German.',
      hours: 'the site at any time; not for tonight',
      web: { label: 'schatten-und-licht.de' },
    },
    'krisendienste-bayern': {
      about: 'In Bavaria: someone trained, for any crisis of the mind, psychosis too, in German.',
      hours: 'we found no hours for it',
      note: 'The call is free, and they can send someone to you.',
    },
    'bapk-seelefon': {
      about: 'For families of people with psychosis or another illness of the mind; the site is in German.',
      hours: 'the site at any time; not for tonight',
      note: 'Volunteers advise by phone and by email, and in a crisis it’s 112.',
      web: { label: 'bapk.de' },
    },
    'arztlicher-bereitschaftsdienst': {
      about: 'The doctors’ on-call service, in German: where to go tonight, or who can come to you.',
      hours: 'day and night',
      note: 'The call is free, and no area code is needed.',
    },
    'sucht-and-drogen-hotline': {
      about: 'For anyone who worries about drink, drugs or pills, their own or someone else’s, in German.',
      hours: 'day and night',
      note: 'A call costs 20 cents.',
    },
    'nummer-gegen-kummer': {
      about: 'Someone trained listens to children and teenagers, about anything, in German.',
      hours: 'Monday to Saturday, 14:00 to 20:00',
      note: 'The call is free and needs no name, and at other hours there’s krisenchat in writing, or TelefonSeelsorge on 0800 111 0 111.',
      web: { label: 'nummergegenkummer.de' },
    },
    ethikverein: {
      about: 'Free advice for people whose therapist crossed a line, without a name if you like, in German.',
      hours: 'the site at any time; not for tonight',
      note: 'It also advises when a therapist broke off, or may.',
      web: { label: 'ethikverein.de' },
    },
    'psychotherapists-chambers-bptk': {
      about: 'Which chamber takes your complaint about a psychotherapist, state by state; the page is in German.',
      hours: 'the page at any time; not for tonight',
      note: 'You can ask without a name, and for a doctor it’s the chamber of doctors (“Ärztekammer”).',
      web: { label: 'Complaints on bptk.de' },
    },
    'unabhangige-patientenberatung-upd': {
      about: 'Free advice about your rights as a patient, and where to take a complaint, in German.',
      hours: 'Monday, Tuesday and Thursday, 9:30 to 12:00 and 15:00 to 17:00, Wednesday and Friday, 9:30 to 14:00',
    },
  },
  withoutText: 'We found no German crisis line with a number for texts that we could check. If you’d rather write, TelefonSeelsorge has a chat, and up to 25 there’s krisenchat.',
} satisfies WordsOfCountry<typeof shape>;
