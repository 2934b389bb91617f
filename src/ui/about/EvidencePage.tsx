import { useSyncExternalStore } from 'react';
import { aboutWords } from '#catalogue/about-words.ts';
import { words } from '#catalogue/words.ts';
import { Bibliography } from './Bibliography.tsx';
import { TextPage } from './TextPage.tsx';

const never = () => () => undefined;

/**
 * What is known about endings and where that is thin, and the whole bibliography. This isn't in the prerendered page,
 * which would grow past what a server sends in its first answer.
 */
export function EvidencePage() {
  const onDevice = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <TextPage words={aboutWords.evidence} bibliography={onDevice ? <Bibliography /> : <p>{words.app.loading}</p>} />;
}
