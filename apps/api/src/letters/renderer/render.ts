import type { LetterPage } from './page.ts';
import { type RenderedLetter, type Renderer, typstRenderer } from './typst.ts';

let renderer: Renderer | null = null;

/** Draws a letter; the compiler is made at the first one and kept. */
export async function render(page: LetterPage): Promise<RenderedLetter> {
  renderer ??= typstRenderer();
  return renderer(page);
}
