/** Tells rows whether they are near to what is seen. */
export interface Sight {
  /** Calls back at once and at each change, until the function that it returns is called. */
  watch(row: Element, listener: (near: boolean) => void): () => void;
}

/** How far from what is seen a row is near, in screens: whoever scrolls or tabs on meets it as it will be. */
const NEAR = '150% 0px';

/** One watch over all rows of a list. */
export function createSight(): Sight {
  const listeners = new Map<Element, (near: boolean) => void>();
  let observer: IntersectionObserver | undefined;
  return {
    watch(row, listener) {
      observer ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
        },
        { rootMargin: NEAR },
      );
      listeners.set(row, listener);
      observer.observe(row);
      return () => {
        listeners.delete(row);
        observer?.unobserve(row);
      };
    },
  };
}
