import { aboutWords } from '#catalogue/about-words.ts';
import { TextPage } from './TextPage.tsx';

/** For a therapist who is brought a page: what it is, what they may fear of it, and what can be done with it. */
export function TherapistsPage() {
  return <TextPage words={aboutWords.therapists} />;
}
