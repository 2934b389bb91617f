export { reminderWords } from '#content/en/interface-reminder.ts';
