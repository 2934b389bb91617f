import { createHash } from 'node:crypto';

function hashes(contents: Iterable<string>): string {
  return [...new Set(contents)].map((content) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`).join('');
}

/**
 * The Content-Security-Policy of a page whose inline scripts and styles are known: no request can leave the page,
 * and nothing else runs or styles. What only works as a header (framing) is in headers.ts.
 */
export function policyFor(inlineScripts: Iterable<string>, inlineStyles: Iterable<string>): string {
  return [
    "default-src 'none'",
    // Argon2id is WebAssembly; scripts made of text stay forbidden.
    `script-src 'self' 'wasm-unsafe-eval'${hashes(inlineScripts)}`,
    `style-src 'self'${hashes(inlineStyles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app-sw derive',
  ].join('; ');
}
