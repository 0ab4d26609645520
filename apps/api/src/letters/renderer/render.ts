import { Worker } from 'node:worker_threads';
import type { LetterPage } from './page.ts';
import type { DrawAnswer, DrawRequest } from './render-worker.ts';
import type { RenderedLetter } from './typst.ts';

/** The letter could not be drawn; the message never holds a word of it. */
export class LetterNotDrawn extends Error {
  constructor(kind: string) {
    super(`letter not drawn: ${kind}`);
  }
}

interface Waiting {
  readonly resolve: (letter: RenderedLetter) => void;
  readonly reject: (error: Error) => void;
}

const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastNumber = 0;

/**
 * Draws a letter in a thread of its own: long minutes take a second, and the server answers meanwhile. One thread for the
 * process, begun at the first letter; it keeps no process alive that has nothing to draw.
 */
export function render(page: LetterPage): Promise<RenderedLetter> {
  const running = worker ?? begin();
  lastNumber += 1;
  const request: DrawRequest = { number: lastNumber, page };
  return new Promise((resolve, reject) => {
    waiting.set(request.number, { resolve, reject });
    running.ref();
    running.postMessage(request);
  });
}

function begin(): Worker {
  const started = new Worker(new URL(`./render-worker.${EXTENSION}`, import.meta.url));
  started.on('message', (answer: DrawAnswer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) started.unref();
    if ('failed' in answer) asked?.reject(new LetterNotDrawn(answer.failed));
    else asked?.resolve({ pdf: answer.pdf, pages: answer.pages });
  });
  started.on('error', () => ended(started));
  started.on('exit', () => ended(started));
  started.unref();
  worker = started;
  return started;
}

/** The thread is gone; the next letter begins a new one. */
function ended(gone: Worker): void {
  if (worker !== gone) return;
  worker = null;
  for (const asked of waiting.values()) asked.reject(new LetterNotDrawn('the thread ended'));
  waiting.clear();
}
