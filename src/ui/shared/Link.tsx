import type { ComponentPropsWithRef } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** A path of the app from its root, with or without a fragment: `/help#young`. */
  readonly to: string;
}

/**
 * A way to another page of the app, without loading anything anew. Made of the router's own parts: its ready-made link
 * brings along what only its framework mode uses, and every first visit would load that.
 */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a
      {...rest}
      href={href}
      // Tapped before the scripts run, one that tells something waits for them: see src/app/early-taps.ts.
      data-tells={onClick && ''}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}
