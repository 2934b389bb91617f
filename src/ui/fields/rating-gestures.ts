import type { KeyboardEvent, PointerEvent, SyntheticEvent } from 'react';
import { useRef } from 'react';
import { isSlider, readRating, setWhereItStands, showRating } from './Rating.tsx';

/** What an element around sliders listens to. */
interface RatingGestures {
  readonly onInput: (event: SyntheticEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Tells which movements of sliders are meant: `onRated` is called after each. A browser moves a slider as soon as a finger
 * touches it; where the finger then scrolls the page, the browser cancels, and what stood there before stands there again.
 */
export function useRatingGestures(onRated: () => void): RatingGestures {
  const touched = useRef<{ readonly slider: HTMLInputElement; readonly rating: number | null }>(undefined);
  const rated = ({ target }: SyntheticEvent) => {
    if (setWhereItStands(target)) onRated();
  };
  return {
    onInput: rated,
    onPointerDown({ target }) {
      if (isSlider(target)) touched.current = { slider: target, rating: readRating(target) };
    },
    onPointerUp(event) {
      touched.current = undefined;
      rated(event);
    },
    onPointerCancel({ target }) {
      const before = touched.current;
      touched.current = undefined;
      if (!before || before.slider !== target) return;
      showRating(before.slider, before.rating);
      onRated();
    },
    onKeyDown(event) {
      if (event.key === 'Enter' || event.key === ' ') rated(event);
    },
  };
}
