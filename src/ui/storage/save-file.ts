/** How long a saved file's address stays valid, in milliseconds; a slow phone may take a while to begin the download. */
const ADDRESS_LASTS_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LASTS_MS);
}

/**
 * The same content as a text file, to hand to another app; undefined where the browser shares no files. A backup is
 * JSON, which Chromium refuses, on some versions only once it is asked to share; text goes everywhere.
 */
export function sharedCopy(file: File): File | undefined {
  const copy = new File([file], file.name.replace(/\.\w+$/, '.txt'), { type: 'text/plain' });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [copy] }) ? copy : undefined;
}
