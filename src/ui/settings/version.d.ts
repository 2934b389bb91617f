/** The version in package.json, put in by the build. */
declare const __FLEDGE_VERSION__: string;
