import type { Values } from '../letter-source.ts';
import type { Block, Part } from '../renderer/page.ts';
import type { Passage, Piece, Wording } from './markup.ts';

/** What stands where a placeholder has no value; the office sees the gap in the preview. */
const GAP = '________';

/** The wording with the values of one case in it. Values are put in after the markup was read: they hold no markup. */
export function filled({ passages }: Wording, values: Values): readonly Block[] {
  return passages
    .filter((passage) => stands(passage, values))
    .flatMap((passage) => blocksOf(passage, values));
}

/** The placeholders that leave a gap in this case: named where they stand, and without a value. */
export function missingIn({ passages }: Wording, values: Values): readonly string[] {
  const names = passages
    .filter((passage) => stands(passage, values))
    .flatMap(({ items }) => items.flat())
    .flatMap((piece) => (piece.kind === 'placeholder' && !isKnown(values, piece.name) ? [piece.name] : []));
  return [...new Set(names)];
}

const isKnown = (values: Values, name: string): boolean => {
  const value = values[name];
  return value !== undefined && value !== null && value.length > 0;
};

const stands = ({ when }: Passage, values: Values): boolean =>
  when === null || isKnown(values, when.name) === when.known;

function blocksOf(passage: Passage, values: Values): readonly Block[] {
  const alone = passage.items.length === 1 ? blocksAlone(passage.items[0] ?? [], values) : null;
  if (alone) return alone;
  const items = passage.items.map((pieces) => pieces.flatMap((piece) => partsOf(piece, values)));
  const parts = items[0] ?? [];
  switch (passage.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', parts }];
    case 'heading':
      return [{ kind: 'heading', level: passage.level, parts }];
    case 'tick':
      return items.map((each) => ({ kind: 'tick', parts: each }));
    case 'blank':
      return items.map((each) => ({ kind: 'blank', label: wordsOf(each) }));
    default:
      return [{ kind: passage.kind, items }];
  }
}

/** A placeholder alone in its paragraph may stand for whole passages. */
function blocksAlone(pieces: readonly Piece[], values: Values): readonly Block[] | null {
  const [piece, ...more] = pieces;
  if (piece?.kind !== 'placeholder' || more.length > 0) return null;
  const value = values[piece.name];
  if (typeof value === 'string' && value.includes('\n')) return paragraphsOf(value);
  return typeof value === 'object' && value !== null && value.length > 0 ? value : null;
}

/** Text of several paragraphs as somebody typed it. */
export const paragraphsOf = (text: string): readonly Block[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', parts: linesOf(paragraph.trim(), 'text') }));

function partsOf(piece: Piece, values: Values): readonly Part[] {
  if (piece.kind !== 'placeholder') return [piece];
  const value = values[piece.name];
  const kind = piece.isStrong ? 'strong' : 'text';
  if (!isKnown(values, piece.name)) return [{ kind, text: GAP }];
  return linesOf(typeof value === 'string' ? value : wordsIn(value ?? []), kind);
}

const linesOf = (text: string, kind: 'text' | 'strong'): readonly Part[] =>
  text.split('\n').flatMap((line, index): Part[] => {
    const part: Part = { kind, text: line };
    return index === 0 ? [part] : [{ kind: 'break' }, part];
  });

const wordsOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'break' ? ' ' : part.text)).join('');

/** A passage inside a sentence loses its form. */
const wordsIn = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table') return block.rows.map((row) => row.join(', '));
      if (block.kind === 'facts') return block.rows.map((row) => row.join(': '));
      if ('items' in block) return block.items.map(wordsOf);
      if (block.kind === 'blank') return [block.label];
      return 'parts' in block ? [wordsOf(block.parts)] : [];
    })
    .join('; ');
