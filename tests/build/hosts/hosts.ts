import { readFileSync } from 'node:fs';
import { caddy } from './caddy.ts';
import { cloudflare, netlify } from './headers-file.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';

/** What docs/hosting.md has changed in nginx.conf where Fledge is in a folder of the host. */
function nginxIn(base: string): string {
  return readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('location / {', `location ${base} {`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`);
}

/** Each host that docs/hosting.md names, with what was built and the settings that are told there. */
export const hosts: Readonly<Record<string, (built: string, base: string) => Host>> = {
  Netlify: (built) => netlify(built),
  'Cloudflare Pages': (built) => cloudflare(built),
  Caddy: (built, base) => caddy(readFileSync('docs/hosting/Caddyfile', 'utf8'), built, base === '/' ? {} : { FLEDGE_BASE: base }),
  nginx: (built, base) => nginx(nginxIn(base), built),
};
