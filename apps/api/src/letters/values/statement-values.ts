import { STATEMENT_QUESTIONS } from '@ersuchen/domain';
import { dayOfInstant, writtenDay } from '../dates.ts';
import type { Placeholders, Read } from '../letter-source.ts';
import type { Block } from '../renderer/page.ts';

interface Round {
  readonly round: number;
  readonly due_on: string;
  readonly requested_at: string;
  readonly questions: string;
  readonly submitted_at: string | null;
  readonly receipt_number: string | null;
}

/** The newest round of the authority's statement, and what it may read for it. */
export const statementValues: Placeholders = {
  names: {
    frist: 'Tag, bis zu dem die Stellungnahme erbeten ist',
    anforderungsdatum: 'Tag der Anforderung',
    fragen: 'Liste der Fragen an die Ausländerbehörde',
    freigegebene_unterlagen: 'Liste der freigegebenen Unterlagen',
    eingang_der_stellungnahme: 'Tag, an dem die Stellungnahme eingegangen ist',
    empfangsnummer: 'Nummer der Empfangsbestätigung',
    erneute_anforderung: 'Hat einen Wert, wenn zum zweiten Mal oder öfter angefordert wird',
  },
  load: async (read, { caseId }) => {
    const [rounds, documents] = await Promise.all([roundsOf(read, caseId), releasedOf(read, caseId)]);
    const [newest] = rounds;
    return {
      frist: newest ? writtenDay(newest.due_on) : null,
      anforderungsdatum: newest ? writtenDay(dayOfInstant(newest.requested_at)) : null,
      fragen: newest ? questions(newest.questions) : null,
      freigegebene_unterlagen: documents.length > 0 ? [list('bullets', documents)] : null,
      eingang_der_stellungnahme: newest?.submitted_at ? writtenDay(dayOfInstant(newest.submitted_at)) : null,
      empfangsnummer: newest?.receipt_number ?? null,
      erneute_anforderung: newest && newest.round > 1 ? `${newest.round}. Anforderung` : null,
    };
  },
};

const roundsOf = (read: Read, caseId: string | null) =>
  read.rows<Round>(
    `select round, due_on, requested_at, questions, submitted_at, receipt_number from statement
     where case_id = ? order by round desc limit 1`,
    [caseId],
  );

async function releasedOf(read: Read, caseId: string | null): Promise<readonly string[]> {
  const rows = await read.rows<{ title: string }>(
    'select title from document where case_id = ? and released_to_authority = 1 order by received_on, id',
    [caseId],
  );
  return rows.map(({ title }) => title);
}

function questions(codes: string): readonly Block[] | null {
  const known = Object.entries(STATEMENT_QUESTIONS);
  const asked = codes.split(',').flatMap((code) => known.filter(([name]) => name === code));
  return asked.length > 0
    ? [
        list(
          'numbers',
          asked.map(([, { title, question }]) => `${title.de}: ${question.de}`),
        ),
      ]
    : null;
}

const list = (kind: 'bullets' | 'numbers', items: readonly string[]): Block => ({
  kind,
  items: items.map((text) => [{ kind: 'text', text }]),
});
