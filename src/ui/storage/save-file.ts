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
