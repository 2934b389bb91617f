/** A font's gzipped file in base64. */
declare module '*.ttf?packed' {
  const base64: string;
  export default base64;
}
