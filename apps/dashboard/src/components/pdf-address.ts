/** An address of this page for a PDF in base64; whoever takes it gives it back with `URL.revokeObjectURL`. */
export function pdfAddress(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}

/** Hands a PDF in base64 to the browser as a download of that name. */
export function savePdf(base64: string, name: string): void {
  const link = document.createElement('a');
  link.href = pdfAddress(base64);
  link.download = name;
  link.click();
  // the browser has taken the file by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
