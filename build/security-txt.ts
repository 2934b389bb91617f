/** A year, less some days: from then on the file doesn't count any more, so that no address is believed for too long. */
const HOLDS_MS = 360 * 24 * 60 * 60 * 1000;

/**
 * `/.well-known/security.txt` (RFC 9116): where whoever finds a hole can tell of it, `mailto:` or `https:`, and until when
 * that holds from `now` on. Throws for any other address.
 */
export function securityTxt(contact: string, now: Date): string {
  if (!/^(?:mailto:[^\s@?]+@[^\s@?]+|https:\/\/[^\s/]+\S*)$/.test(contact))
    throw new RangeError(`FLEDGE_SECURITY_CONTACT is to begin with mailto: or https:, and “${contact}” doesn’t`);
  const expires = new Date(now.getTime() + HOLDS_MS).toISOString().replace(/\.\d+/, '');
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en\n`;
}
