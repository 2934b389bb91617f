import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../build/security-txt.ts';

const NOW = new Date('2026-03-04T05:06:07.890Z');

describe('whoever publishes Fledge and reads reports', () => {
  it.each(['mailto:security@fledge.example', 'https://fledge.example/report?of=a-hole'])('is found at %s', (contact) => {
    const lines = securityTxt(contact, NOW).split('\n');
    expect(lines[0]).toBe(`Contact: ${contact}`);
    expect(lines.filter((line) => line.startsWith('Expires: '))).toHaveLength(1);
  });

  it('is believed for less than a year, as the standard asks', () => {
    const [, expires = ''] = /^Expires: (.+)$/m.exec(securityTxt('mailto:a@fledge.example', NOW)) ?? [];
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const days = (Date.parse(expires) - NOW.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  it.each([
    'security@fledge.example',
    'http://fledge.example',
    'mailto:',
    'mailto:nobody',
    'https://',
    'mailto:a@b\nExpires: never',
    'tel:+1',
  ])('is told that nobody could use %j', (contact) => {
    expect(() => securityTxt(contact, NOW)).toThrow('FLEDGE_SECURITY_CONTACT');
  });
});
