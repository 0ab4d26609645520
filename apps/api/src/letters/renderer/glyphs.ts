/** Reads from a TrueType font which characters it can draw (its `cmap`, formats 4 and 12). */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, characters);
    if (format === 12) addGroups(font, table, characters);
  }
  return characters;
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

function addSegments(font: Buffer, table: number, characters: Set<number>): void {
  const double = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + double + 2;
  const deltas = starts + double;
  const offsets = deltas + double;
  for (let at = 0; at < double; at += 2) {
    const start = font.readUInt16BE(starts + at);
    const offset = font.readUInt16BE(offsets + at);
    for (let code = start; code <= font.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const place = offsets + at + offset + (code - start) * 2;
      const glyph = offset === 0 ? code + font.readUInt16BE(deltas + at) : font.readUInt16BE(place);
      if ((glyph & 0xffff) !== 0) characters.add(code);
    }
  }
}

function addGroups(font: Buffer, table: number, characters: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(table + 12); index += 1) {
    const group = table + 16 + index * 12;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) {
      characters.add(code);
    }
  }
}
