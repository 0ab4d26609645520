import { describe, expect, it } from 'vitest';
import { textOf } from '../../test/pdf-text.ts';
import type { LetterPage } from './page.ts';
import { typstRenderer } from './typst.ts';

const render = typstRenderer();
const page = (change: Partial<LetterPage> = {}): LetterPage => ({
  title: 'Eingangsbestätigung',
  running: 'HFK-2026-00017',
  day: '2. März 2026',
  sender: { name: 'Härtefallkommission', land: 'NRW', body: null, returnLine: 'HFK', footer: ['HFK'] },
  address: ['Farid Rezai', 'Wiesenweg 7', '44787 Bochum'],
  facts: [['Datum', '2. März 2026']],
  salutation: 'Guten Tag Farid Rezai,',
  body: [{ kind: 'paragraph', parts: [{ kind: 'text', text: 'Ihr Antrag ist eingegangen.' }] }],
  closing: ['Mit freundlichen Grüßen'],
  ...change,
});

describe('the renderer', () => {
  it('makes a tagged PDF/UA-1 in German with a title', async () => {
    const { pdf, pages } = render(page());
    const read = await textOf(pdf);
    expect(pages).toBe(1);
    expect(read).toMatchObject({ tagged: true, language: 'de-DE', title: 'Eingangsbestätigung', part: '1' });
    expect(read.text).toContain('Ihr Antrag ist eingegangen.');
  });

  it('makes the same bytes of the same page, also in another compiler', () => {
    const first = render(page()).pdf;
    render(page({ title: 'Etwas anderes' }));
    expect(Buffer.compare(render(page()).pdf, first)).toBe(0);
    expect(Buffer.compare(typstRenderer()(page()).pdf, first)).toBe(0);
  });

  it.each([
    '#panic("x")',
    '] ) } #let x = 1',
    '\\ \\\\ \\u{41}',
    '*fett* _kursiv_ `roh` $x^2$ @ref <marke>',
    '#read("/etc/passwd")',
    '"}\', "kind": "strong"',
    '// kein Kommentar /* auch nicht */',
    'Žižka Əliyev Nguyễn Иванов Ελένη',
    '= keine Überschrift',
  ])('draws %s as it stands, wherever it stands', async (name) => {
    const { pdf } = render(
      page({
        title: name,
        address: [name],
        salutation: name,
        body: [
          { kind: 'paragraph', parts: [{ kind: 'strong', text: name }] },
          { kind: 'heading', level: 1, parts: [{ kind: 'text', text: name }] },
          { kind: 'table', widths: [1], head: [name], rows: [[name]] },
        ],
      }),
    );
    const { text } = await textOf(pdf);
    const squeezed = (words: string) => words.replaceAll(/\s/g, '');
    expect(squeezed(text).split(squeezed(name)).length - 1).toBeGreaterThanOrEqual(7);
  });

  it('draws names of every kind: overlong, from right to left, with characters that no font has', async () => {
    const overlong = 'Maximilian '.repeat(120);
    const wide = 'W'.repeat(400);
    for (const name of [
      overlong,
      wide,
      'محمد احمدی',
      'ליאור',
      '😀 👩‍👩‍👧',
      '\u202egnp.exe',
      '\u0000\u0007',
      '张伟',
      '',
      ' ',
    ]) {
      const { pdf } = render(page({ address: [name, name], salutation: name, title: `${name}x` }));
      expect(pdf.length).toBeGreaterThan(5000);
    }
    const { text } = await textOf(render(page({ salutation: 'A😀B 张' })).pdf);
    expect(text).toContain('A?B ?');
  });
});
