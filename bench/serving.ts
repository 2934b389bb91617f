import { parentPort, workerData } from 'node:worker_threads';
import { serveSite } from '../build/server.ts';

// Serves one site on a thread of its own: whoever measures doesn't keep the pages waiting.

const { address } = await serveSite(workerData as string, 0);
parentPort?.postMessage(address, []);
