/** The path under which this build is served: `/`, or `/de/` for one in another language. Ends in a slash. */
export const BASE = import.meta.env.BASE_URL;

/** An address of this site as the app knows it: `/de/help` as `/help`. */
export function addressOf(pathname: string): string {
  return `/${pathname.startsWith(BASE) ? pathname.slice(BASE.length) : ''}`;
}
