import type { Asked } from './argon2.ts';
import { deriveHere } from './argon2.ts';

// One question, one answer: whoever asked ends this worker then, and the memory that it took goes with it.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  deriveHere(data).then(
    (key) => postMessage(key),
    () => postMessage(undefined),
  );
});
