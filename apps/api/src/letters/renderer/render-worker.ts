import { parentPort } from 'node:worker_threads';
import type { LetterPage } from './page.ts';
import { typstRenderer } from './typst.ts';

/** A page to draw, and its answer under the same number. */
export interface DrawRequest {
  readonly number: number;
  readonly page: LetterPage;
}
export type DrawAnswer =
  | { readonly number: number; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly number: number; readonly failed: string };

const render = typstRenderer();

parentPort?.on('message', ({ number, page }: DrawRequest) => {
  parentPort?.postMessage(answerTo(number, page));
});

function answerTo(number: number, page: LetterPage): DrawAnswer {
  try {
    return { number, ...render(page) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.constructor.name : typeof error };
  }
}
