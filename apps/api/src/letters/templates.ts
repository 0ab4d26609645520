import { LETTERS, type Letter, MEETING_LETTERS_DUE } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { type LetterSource, namesOf, type Read } from './letter-source.ts';
import { letterSources } from './registry.ts';
import type {
  LetterPlaceholder,
  LetterTemplateVersion,
  LetterTemplateView,
} from './views/letter-template.ts';

/** A wording in force: 0 is the built-in one. */
export interface Template {
  readonly version: number;
  readonly body: string;
}

export const isLetter = (text: string): text is Letter => Object.hasOwn(LETTERS, text);

export const sourceOf = (letter: Letter): LetterSource => letterSources[letter];

const LETTERS_OF_MEETINGS: ReadonlySet<string> = new Set(
  Object.values(MEETING_LETTERS_DUE).flatMap((letters) => letters.map(({ letter }) => letter)),
);
export const isOfMeeting = (letter: Letter): boolean => LETTERS_OF_MEETINGS.has(letter);

/** The newest wording of a letter. */
export async function templateOf(read: Pick<Read, 'rows'>, letter: Letter): Promise<Template> {
  const [row] = await read.rows<Template>(
    `select template_version as version, body from letter_template where letter = ?
     order by template_version desc limit 1`,
    [letter],
  );
  return row ?? { version: 0, body: sourceOf(letter).wording };
}

/** Every letter with its wording and all earlier ones; one statement. */
export async function letterTemplates({ database }: SignedInContext): Promise<LetterTemplateView[]> {
  const rows = await database.rows<LetterTemplateVersion & { readonly letter: string }>(
    `select t.letter, t.template_version as version, t.body, a.name as changedBy, t.changed_at as changedAt
     from letter_template t join account a on a.id = t.changed_by order by t.letter, t.template_version desc`,
  );
  return (Object.keys(LETTERS) as Letter[]).map((letter) =>
    viewOf(
      letter,
      rows.filter((row) => row.letter === letter),
    ),
  );
}

function viewOf(letter: Letter, written: readonly LetterTemplateVersion[]): LetterTemplateView {
  const source = sourceOf(letter);
  const builtIn: LetterTemplateVersion = {
    version: 0,
    body: source.wording,
    changedBy: null,
    changedAt: null,
  };
  const versions = [...written, builtIn];
  const { version, body } = versions[0] ?? builtIn;
  const { number, subject } = LETTERS[letter];
  const placeholders = placeholdersOf(source);
  return {
    letter,
    number,
    subject: subject.de,
    ofMeeting: isOfMeeting(letter),
    version,
    body,
    placeholders,
    versions,
  };
}

export const placeholdersOf = (source: LetterSource): LetterPlaceholder[] =>
  Object.entries(namesOf(source)).map(([name, meaning]) => ({ name, meaning }));
