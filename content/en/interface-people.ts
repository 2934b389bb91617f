/** People to call, as every printed page names them at its foot. */
export const peopleWords = {
  emergency: (number: string, place: string) => `In danger, call ${number}, the emergency number in ${place}.`,
  line: (name: string, phone: string, hours: string) => `Someone to talk to: ${name}, ${phone}, ${hours}.`,
  emergencyAnywhere: (numbers: string) => `In danger, call your emergency number: ${numbers} · elsewhere __________`,
  lineAnywhere: 'Someone to talk to: ____________________ To find a number, look for “crisis helpline” and your country, or go to findahelpline.com.',
  /** Until the numbers are there. */
  atLeast: 'In danger, call your emergency number.',
  /** At the head of a worksheet that is printed as it is filled in. */
  forMyself: 'Printed for myself. It has everything I wrote on this screen, including what I don’t show anyone else.',
} as const;
