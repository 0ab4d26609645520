import { charactersOf } from './glyphs.ts';

/** What stands for a character that no font of the letters has; PDF/UA allows no empty boxes. */
const STAND_IN = '?';
const LINE_FEED = 0x0a;

/** Marks that are not seen and only steer: taken out, so that no name turns the line round or hides a part of itself. */
const STEERING = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/gu;

/** Makes text that the fonts can draw: composed, without steering marks, a stand-in for what they do not have. */
export function drawableWith(fonts: readonly Buffer[]): (text: string) => string {
  const characters = new Set(fonts.flatMap((font) => [...charactersOf(font)]));
  const isDrawn = (character: string): boolean => {
    const code = character.codePointAt(0) ?? 0;
    return code === LINE_FEED || characters.has(code);
  };
  return (text) => {
    const plain = text
      .normalize('NFC')
      .replaceAll('\t', ' ')
      .replace(STEERING, (mark) => (mark === '\n' || mark === '\u00ad' ? mark : ''));
    return Array.from(plain, (character) => (isDrawn(character) ? character : STAND_IN)).join('');
  };
}

/** The same for every string of a value made of plain objects and lists. */
export function drawableThroughout<T>(value: T, drawable: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? drawable(each) : each,
  ) as T;
}
