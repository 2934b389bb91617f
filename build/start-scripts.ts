import type { Plugin, Rolldown } from 'vite';
import { parseAst } from 'vite';

/** Where the scripts that a page begins with put what the others take from them. */
const SHARED = 'globalThis.fledge';

/**
 * Makes classic scripts of the chunks that every page begins with; the chunks that are loaded later stay modules, and
 * take from them through one global object. Chromium compiles a classic script in whole when a worker puts it on the
 * device, and keeps the result beside it. Of a module it keeps nothing there, and each start compiles it anew.
 *
 * A binding is taken once, when the script that asks for it runs. Who exports one that changes afterwards has to export
 * a function that gives it; the linter says so for our own.
 */
export function startScripts(): Plugin {
  return {
    name: 'fledge:start-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: {
      order: 'post',
      handler(code, chunk, _options, { chunks }) {
        const started = startOf(chunks);
        for (const later of chunk.dynamicImports) {
          if (started.has(later)) throw new Error(`${chunk.name} loads ${later} again, which every page begins with`);
        }
        return started.has(chunk.fileName) ? classic(code, chunk.name, started) : withImportsTaken(code, started);
      },
    },
  };
}

/** The files of the chunks that the page begins with, and the chunks' names. */
function startOf(chunks: Readonly<Record<string, Rolldown.RenderedChunk>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  function add(file: string): void {
    const chunk = chunks[file];
    if (!chunk || found.has(file)) return;
    found.set(file, chunk.name);
    for (const imported of chunk.imports) add(imported);
  }
  for (const [file, { isEntry }] of Object.entries(chunks)) if (isEntry) add(file);
  return found;
}

function classic(code: string, name: string, started: ReadonlyMap<string, string>): string {
  return `(() => {"use strict";${withExportsGiven(withImportsTaken(code, started), name)}})();`;
}

interface Named {
  readonly local: { readonly name?: string };
  readonly imported?: { readonly name?: string };
  readonly exported?: { readonly name?: string };
}

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly Named[];
  readonly declaration?: unknown;
}

/** Code with some of its own statements written anew: each that `rewrite` gives something for. */
function rewritten(code: string, rewrite: (statement: Statement) => string | undefined): string {
  let result = '';
  let from = 0;
  for (const statement of parseAst(code).body as unknown as readonly Statement[]) {
    const replacement = rewrite(statement);
    if (replacement === undefined) continue;
    result += code.slice(from, statement.start) + replacement;
    from = statement.end;
  }
  return result + code.slice(from);
}

/** The chunk with imports from the first scripts as what they have put into the shared object. */
function withImportsTaken(code: string, started: ReadonlyMap<string, string>): string {
  return rewritten(code, ({ type, source, specifiers = [] }) => {
    const file = [...started.keys()].find((each) => source?.value.endsWith(`/${each.slice(each.lastIndexOf('/') + 1)}`));
    if (file === undefined) return undefined;
    if (type !== 'ImportDeclaration') throw new Error(`${started.get(file)} can't be handed on`);
    const taken = specifiers.map(({ local, imported }) => {
      if (!imported?.name) throw new Error(`${started.get(file)} can't be taken as a whole`);
      return `${imported.name}: ${local.name}`;
    });
    return taken.length > 0 ? `const {${taken.join(', ')}} = ${placeOf(started.get(file) ?? '')};` : '';
  });
}

/** The chunk with what it exports put into the shared object. */
function withExportsGiven(code: string, name: string): string {
  return rewritten(code, ({ type, source, specifiers = [], declaration }) => {
    if (!type.startsWith('Export')) return undefined;
    if (type !== 'ExportNamedDeclaration' || source || declaration) throw new Error(`${name} exports in a way that isn't known`);
    const given = specifiers.map(({ local, exported }) => `${exported?.name}: ${local.name}`);
    return `(${SHARED} ??= {})${keyOf(name)} = {${given.join(', ')}};`;
  });
}

function placeOf(name: string): string {
  return `${SHARED}${keyOf(name)}`;
}

function keyOf(name: string): string {
  return `[${JSON.stringify(name)}]`;
}
