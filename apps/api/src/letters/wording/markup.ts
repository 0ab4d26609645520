import type { Part } from '../renderer/page.ts';

/**
 * The markup of a wording, small enough to be safe: paragraphs apart by an empty line, `# heading`, `- bullet`,
 * `1. number`, `**strong**`, `{{placeholder}}`. A paragraph that begins with `{{?name}}` stands only where the
 * placeholder has a value, one that begins with `{{!name}}` only where it has none.
 */
export interface Wording {
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly when: { readonly name: string; readonly known: boolean } | null;
  readonly kind: 'paragraph' | 'heading' | 'bullets' | 'numbers' | 'tick' | 'blank';
  readonly level: 1 | 2;
  readonly items: readonly (readonly Piece[])[];
}

export type Piece =
  | Part
  | { readonly kind: 'placeholder'; readonly name: string; readonly isStrong: boolean };

const CONDITION = /^\{\{([?!])\s*([^{}]+?)\s*\}\}\s*/;
const MARKS = [
  { kind: 'heading', mark: /^##\s+/, level: 2 },
  { kind: 'heading', mark: /^#\s+/, level: 1 },
  { kind: 'bullets', mark: /^-\s+/, level: 1 },
  { kind: 'numbers', mark: /^\d+\.\s+/, level: 1 },
  { kind: 'tick', mark: /^\[ \]\s+/, level: 1 },
  { kind: 'blank', mark: /^____\s*/, level: 1 },
] as const;

export function wordingOf(text: string): Wording {
  const chunks = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
  return {
    passages: chunks
      .map((chunk) => chunk.trim())
      .filter(Boolean)
      .map(passageOf),
  };
}

function passageOf(chunk: string): Passage {
  const [start, sign, name] = CONDITION.exec(chunk) ?? [];
  const when = name === undefined ? null : { name, known: sign === '?' };
  const text = chunk.slice(start?.length ?? 0);
  const found = MARKS.find(({ mark }) => mark.test(text));
  if (!found) return { when, kind: 'paragraph', level: 1, items: [piecesOf(text)] };
  const items = itemsOf(text, found.mark);
  return { when, kind: found.kind, level: found.level, items: items.map(piecesOf) };
}

/** A line without the mark belongs to the item above it. */
function itemsOf(text: string, mark: RegExp): readonly string[] {
  const items: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return items;
}

/** Lines of a paragraph run on; two spaces or a backslash at the end of a line break it. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let isStrong = false;
  for (const token of text.split(/(\*\*|\{\{[^{}]*\}\}| {2,}\n|\\\n|\n)/)) {
    if (token === '**') isStrong = !isStrong;
    else if (/^( {2,}|\\)\n$/.test(token)) pieces.push({ kind: 'break' });
    else if (token === '\n') pieces.push({ kind: 'text', text: ' ' });
    else if (token.startsWith('{{'))
      pieces.push({ kind: 'placeholder', name: token.slice(2, -2).trim(), isStrong });
    else if (token) pieces.push({ kind: isStrong ? 'strong' : 'text', text: token });
  }
  return pieces;
}

/** The placeholders that a wording names, in order, each once. */
export function placeholdersIn({ passages }: Wording): readonly string[] {
  const names = passages.flatMap(({ when, items }) => [
    ...(when ? [when.name] : []),
    ...items.flat().flatMap((piece) => (piece.kind === 'placeholder' ? [piece.name] : [])),
  ]);
  return [...new Set(names)];
}
