import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { drawableThroughout, drawableWith } from './drawable.ts';
import { fontFiles } from './fonts.ts';
import type { LetterPage } from './page.ts';

export interface RenderedLetter {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export type Renderer = (page: LetterPage) => RenderedLetter;

/** A template does not compile; whatever a letter says, this is a mistake in the product. */
class TemplateWrong extends Error {}

const TEMPLATES = fileURLToPath(new URL('../../../templates/', import.meta.url));
/** Pages that were laid out and not asked for again since so many letters are forgotten. */
const KEPT_LETTERS = 10;

/**
 * Makes PDF/UA-1 from pages, with one compiler for all of them. The same page gives the same bytes: nothing in them comes
 * from a clock, from chance or from the machine.
 */
export function typstRenderer(): Renderer {
  const fonts = [...fontFiles()];
  const drawable = drawableWith(fonts);
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: fonts }] });
  return (page) => {
    const letter = JSON.stringify(drawableThroughout(page, drawable));
    const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}letter.typ`, inputs: { letter } });
    const document = compiled.result;
    if (!document) throw new TemplateWrong(JSON.stringify(compiled.takeError()?.shortDiagnostics));
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    const pages = document.numOfPages;
    compiler.evictCache(KEPT_LETTERS);
    return { pdf: new Uint8Array(pdf), pages };
  };
}
