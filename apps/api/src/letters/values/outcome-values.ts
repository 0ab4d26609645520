import {
  authorityDecisionLabels,
  authorityIntentLabels,
  codesOf,
  SETTLEMENT_REASONS,
} from '@ersuchen/domain';
import { shortDay, writtenDay } from '../dates.ts';
import type { Placeholders } from '../letter-source.ts';
import type { Block } from '../renderer/page.ts';
import { fullName, type NamedPerson, PERSON_COLUMNS, personsTable } from './persons-table.ts';

interface Row extends NamedPerson {
  readonly state: string;
  readonly decided_on: string | null;
  readonly settlement_reason: string | null;
  readonly intent: string | null;
  readonly intent_on: string | null;
  readonly intent_reasons: string | null;
  readonly final_decision: string | null;
  readonly final_on: string | null;
  readonly final_conditions: string | null;
}

/** What became of each person; for authorities and the supervision only, never for the party. */
export const outcomeValues: Placeholders = {
  names: {
    sitzungstag: 'Tag der Sitzung, in der entschieden wurde',
    personen_mit_ersuchen: 'Tabelle der Personen, für die ein Ersuchen beschlossen wurde',
    personen_ohne_ersuchen: 'Tabelle der Personen, für die kein Ersuchen beschlossen wurde',
    nicht_angenommene_personen: 'Tabelle der Personen, deren Antrag nicht angenommen wurde',
    erledigte_personen: 'Tabelle der Personen mit Grund der Erledigung',
    beabsichtigte_entscheidungen: 'Tabelle der Personen mit der beabsichtigten Entscheidung',
    gründe_der_behörde: 'Tragende Gründe der Behörde, wenn sie nicht folgen will',
    entscheidungen: 'Tabelle der Personen mit der Entscheidung der Behörde',
  },
  load: async (read, { caseId }) => {
    const rows = await read.rows<Row>(
      `select ${PERSON_COLUMNS}, p.state, p.settlement_reason, p.intent, p.intent_on, p.intent_reasons,
         p.final_decision, p.final_on, p.final_conditions, c.decided_on
       from person p join hardship_case c on c.id = p.case_id where c.id = ? order by p.position`,
      [caseId],
    );
    const inState = (...states: string[]) => rows.filter(({ state }) => states.includes(state));
    const decidedOn = rows[0]?.decided_on;
    return {
      sitzungstag: decidedOn ? writtenDay(decidedOn) : null,
      personen_mit_ersuchen: personsTable(inState('REQUEST')),
      personen_ohne_ersuchen: personsTable(inState('NO_REQUEST', 'RECOMMENDATION')),
      nicht_angenommene_personen: personsTable(inState('EXCLUDED')),
      erledigte_personen: personsTable(rows.filter(isSettled), { head: 'Grund', cell: reasonOf, width: 31 }),
      beabsichtigte_entscheidungen: personsTable(
        rows.filter(({ intent }) => intent !== null),
        { head: 'Beabsichtigt', cell: intentOf, width: 31 },
      ),
      gründe_der_behörde: reasonsOf(rows),
      entscheidungen: personsTable(
        rows.filter(({ final_decision }) => final_decision !== null),
        { head: 'Entscheidung', cell: decisionOf, width: 31 },
      ),
    };
  },
};

/** Before a decision, or after a request that became pointless. */
const isSettled = ({ state, final_decision, settlement_reason }: Row): boolean =>
  state === 'SETTLED' || (final_decision === 'MOOT' && settlement_reason !== null);

const reasonOf = ({ settlement_reason }: Row): string =>
  Object.entries(SETTLEMENT_REASONS).find(([code]) => code === settlement_reason)?.[1].label.de ?? '';

const intentOf = ({ intent, intent_on }: Row): string => {
  const code = codesOf(authorityIntentLabels).find((each) => each === intent);
  return [code && authorityIntentLabels[code].de, intent_on && `(${shortDay(intent_on)})`]
    .filter(Boolean)
    .join(' ');
};

const decisionOf = ({ final_decision, final_on }: Row): string => {
  const code = codesOf(authorityDecisionLabels).find((each) => each === final_decision);
  return [code && authorityDecisionLabels[code].de, final_on && `(${shortDay(final_on)})`]
    .filter(Boolean)
    .join(' ');
};

/** Once, when all persons have the same reasons; else by name. */
function reasonsOf(rows: readonly Row[]): readonly Block[] | null {
  const given = rows.filter(({ intent_reasons }) => intent_reasons);
  if (given.length === 0) return null;
  const isSame = new Set(given.map(({ intent_reasons }) => intent_reasons)).size === 1;
  const shown = isSame ? given.slice(0, 1) : given;
  return shown.map((row) => ({
    kind: 'paragraph',
    parts: [
      ...(isSame ? [] : [{ kind: 'strong' as const, text: `${fullName(row)}: ` }]),
      { kind: 'text', text: row.intent_reasons ?? '' },
    ],
  }));
}
