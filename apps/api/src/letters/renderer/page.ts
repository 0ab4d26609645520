/** A letter as the templates draw it: every string here is text, none of it is ever read as source. */
export interface LetterPage {
  /** The subject line and the document's title. */
  readonly title: string;
  /** What the head of the second page says. */
  readonly running: string;
  readonly day: string;
  readonly sender: SenderLines;
  /** The lines of the address window; null for what is no letter, as minutes or a form. */
  readonly address: readonly string[] | null;
  /** The information block: label and value. */
  readonly facts: readonly (readonly [string, string])[];
  readonly salutation: string | null;
  readonly body: readonly Block[];
  readonly closing: readonly string[];
}

export interface SenderLines {
  readonly name: string;
  readonly land: string;
  readonly body: string | null;
  readonly returnLine: string;
  readonly footer: readonly string[];
}

export type Part = { readonly kind: 'text' | 'strong'; readonly text: string } | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly parts: readonly Part[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly (readonly Part[])[] }
  /** `widths` are shares of the line. */
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A value that is empty is a line to write on. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  /** What follows begins on a new sheet. */
  | { readonly kind: 'sheet' }
  /** A line to write on, with what belongs there below it. */
  | { readonly kind: 'blank'; readonly label: string }
  /** A box to tick. */
  | { readonly kind: 'tick'; readonly parts: readonly Part[] };
