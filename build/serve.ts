import { hostFolder } from './base.ts';
import { serveSite } from './server.ts';

// Serves the built site on this machine. `PORT` chooses the port.
const { address } = await serveSite('dist', Number(process.env['PORT'] ?? 4173));
console.log(`\nFledge is at ${address}${hostFolder().replace(/\/$/, '')}\n`);
