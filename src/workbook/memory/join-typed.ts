import type { Value } from '#domain/documents/document.ts';
import { isRecord } from '#domain/documents/document.ts';
import { isDay } from '#domain/kinds/date.ts';

/**
 * Stored text with what was typed on a line of its own below it; a stored order of rows with the new rows behind it; an
 * answer of several parts part by part, so that one that wasn't touched stays as it was; of anything else, days too, what
 * was typed. `many`: of options, those picked before stay picked too.
 */
export function joinTyped(stored: Value, typed: Value, many = false): Value {
  if (Array.isArray(stored) && Array.isArray(typed)) return [...new Set([...stored, ...typed])];
  if (hasParts(stored) && hasParts(typed)) {
    return Object.fromEntries(
      Object.keys({ ...stored, ...typed }).map((part) => [part, joinPart(stored[part], typed[part], many)]),
    );
  }
  const bothText = typeof stored === 'string' && typeof typed === 'string';
  if (!bothText || stored === typed || typed.startsWith(stored) || (isDay(stored) && isDay(typed))) return typed;
  return typed === '' ? stored : `${stored}\n${typed}`;
}

function joinPart(stored: Value = null, typed: Value = null, many: boolean): Value {
  const untouched = typed === null || (Array.isArray(typed) && typed.length === 0);
  if (untouched) return stored ?? typed;
  return Array.isArray(typed) && !many ? typed : joinTyped(stored, typed);
}

/** Whether an answer is made of several parts. */
function hasParts(value: Value): value is Readonly<Record<string, Value>> {
  return isRecord(value);
}
