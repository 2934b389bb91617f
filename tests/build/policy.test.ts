import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor } from '../../build/policy.ts';

/** The policy as a table, from a directive to its sources. */
function directives(scripts: readonly string[], styles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policyFor(scripts, styles)
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
  );
}

test('nothing that is written can leave the page: no connection, no form, no frame, no address from elsewhere', () => {
  const policy = directives([], []);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  for (const name of ['connect-src', 'form-action', 'frame-src', 'base-uri', 'object-src']) {
    expect(policy.get(name), name).toEqual(["'none'"]);
  }
  expect([...policy.values()].flat().filter((source) => /[:*.]|unsafe/.test(source))).toEqual(["'wasm-unsafe-eval'"]);
});

test('a script that stands in the page runs only when it is exactly the one that was built', () => {
  const hash = createHash('sha256').update('go()').digest('base64');
  expect(directives(['go()'], []).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", `'sha256-${hash}'`]);
  expect(directives(['go() '], []).get('script-src')).not.toContain(`'sha256-${hash}'`);
});

test('no text becomes markup or code: Trusted Types are required, and only two of them are made', () => {
  const policy = directives([], []);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy.get('trusted-types')).toEqual(['app-sw', 'derive']);
});

test('the policy leaves out the word against WebRTC, which browsers that don’t know it would complain of on every page', () => {
  expect(directives([], []).has('webrtc')).toBe(false);
});

test('the hash is the one that browsers count', () => {
  // Worked out for the specification's own example, https://www.w3.org/TR/CSP2/#script-src-hash-usage
  expect(policyFor(["alert('Hello, world.');"], [])).toContain("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test('styles and scripts do not vouch for one another', () => {
  const policy = directives(['a'], ['b']);
  const [, , script] = policy.get('script-src') ?? [];
  const [, style] = policy.get('style-src') ?? [];
  expect(script).toMatch(/^'sha256-/);
  expect(style).toMatch(/^'sha256-/);
  expect(policy.get('style-src')).not.toContain(script);
  expect(policy.get('script-src')).not.toContain(style);
});

test('a script that stands twice is named once', () => {
  expect(directives(['a', 'b', 'a'], []).get('script-src')).toHaveLength(4);
});
