import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly text: string;
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string;
  /** Every page has its structure. */
  readonly tagged: boolean;
  /** The part of PDF/UA that the file says it follows. */
  readonly part: string | null;
}

/** What a reader gets out of a PDF: its words in order, and what it says about itself. */
export async function textOf(pdf: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const words = info as { readonly Title?: string; readonly Language?: string };
  const pages: string[] = [];
  let tagged = true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    tagged &&= (await page.getStructTree()) !== null;
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await loading.destroy();
  return {
    text: pages.join('\n'),
    pages,
    title: words.Title ?? '',
    language: words.Language ?? '',
    tagged,
    part: metadata?.get('pdfuaid:part') ?? /pdfuaid:part>(\d)</.exec(metadata?.getRaw() ?? '')?.[1] ?? null,
  };
}
