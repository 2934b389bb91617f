import { overAlready } from './over-already.ts';
import { redFlags } from './red-flags.ts';
import { stillToCome } from './still-to-come.ts';
import type { Vignette } from './vignette.ts';

/**
 * Forty people who open Fledge for the first time. All of them are made up. `docs/hazards.md` says how each of them
 * fared, and tests/journeys/vignettes.test.ts walks with them.
 */
export const vignettes: readonly Vignette[] = [...redFlags, ...stillToCome, ...overAlready];
