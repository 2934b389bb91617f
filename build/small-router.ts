import type { Plugin } from 'vite';

const ROUTER = /node_modules\/react-router\/dist\/production\/lib\//;

/**
 * Lets the bundler leave out the components of the router that aren't used. It keeps them otherwise, since their modules
 * don't say that `forwardRef` changes nothing, and write the components' names, which only React's tools show.
 */
export function smallRouter(): Plugin {
  return {
    name: 'fledge:small-router',
    apply: 'build',
    transform: {
      filter: { id: ROUTER },
      handler: (code) =>
        code
          .replaceAll(/\bReact\$1\.(forwardRef|createContext)\(/g, '/* @__PURE__ */ $&')
          .replaceAll(/^\w+\.displayName = "\w+";$/gm, ''),
    },
  };
}
