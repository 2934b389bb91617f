import { serveSite } from './server.ts';
await serveSite('dist', 4711);
