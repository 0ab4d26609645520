import { LETTERS } from '@ersuchen/domain';
import { type Addressee, addresseeOf } from './addressee.ts';
import { writtenDay } from './dates.ts';
import { type LetterOccasion, type LetterSource, type Read, type Value, valuesOf } from './letter-source.ts';
import type { LetterPage } from './renderer/page.ts';
import { sender } from './sender.ts';
import { sourceOf, type Template, templateOf } from './templates.ts';
import { filled, missingIn } from './wording/fill.ts';
import { wordingOf } from './wording/markup.ts';

/** One letter, put together and not yet drawn. */
export interface DraftedLetter {
  readonly page: LetterPage;
  readonly addressee: Addressee;
  readonly subject: string;
  readonly templateVersion: number;
  /** Placeholders that leave a gap in this case. */
  readonly missing: readonly string[];
}

/** Puts a letter together: what it says, to whom, in the newest wording or in the one that is given. */
export async function draftLetter(
  read: Read,
  occasion: LetterOccasion,
  draft?: string,
): Promise<DraftedLetter> {
  const source = sourceOf(occasion.letter);
  const [addressee, values, template] = await Promise.all([
    addresseeOf(read, occasion),
    valuesOf(source, read, occasion),
    draft === undefined ? templateOf(read, occasion.letter) : drafted(draft),
  ]);
  const wording = wordingOf(template.body);
  const subject = LETTERS[occasion.letter].subject.de;
  const reference = typeof values.aktenzeichen === 'string' ? values.aktenzeichen : null;
  const isLetter = source.style !== 'NONE';
  const day = writtenDay(typeof values.briefdatum === 'string' ? values.briefdatum : occasion.day);
  return {
    addressee,
    subject,
    templateVersion: template.version,
    missing: missingIn(wording, values),
    page: {
      title: subject,
      running: [reference, subject].filter(Boolean).join(' · '),
      day,
      sender,
      address: isLetter ? addressee.lines : null,
      facts: isLetter ? factsOf(source.style, { reference, day, theirs: values.zeichen_der_behörde }) : [],
      salutation: salutationTo(source.style, addressee),
      body: filled(wording, values),
      closing: isLetter ? ['Mit freundlichen Grüßen', 'Ihre Geschäftsstelle der Härtefallkommission'] : [],
    },
  };
}

const drafted = async (body: string): Promise<Template> => ({ version: 0, body });

function salutationTo(style: LetterSource['style'], { name }: Addressee): string | null {
  if (style === 'NONE') return null;
  return style === 'GREETING' && name !== '' ? `Guten Tag ${name},` : 'Sehr geehrte Damen und Herren,';
}

interface References {
  readonly reference: string | null;
  readonly day: string;
  readonly theirs: Value | undefined;
}

/** The information block: an authority finds its own reference in it. */
function factsOf(style: LetterSource['style'], { reference, day, theirs }: References): LetterPage['facts'] {
  const known = style === 'FORMAL' && typeof theirs === 'string' && theirs !== '' ? theirs : null;
  const facts: [string, string | null][] = [
    ['Aktenzeichen', reference],
    ['Ihr Zeichen', known],
    ['Datum', day],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}
