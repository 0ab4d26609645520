/** An address of this page for a PDF in base64; whoever takes it gives it back with `URL.revokeObjectURL`. */
export function pdfAddress(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}
