import { type CalendarDate, documentKinds, STATEMENT_QUESTIONS } from '@ersuchen/domain';
import { demoRows } from '../demo/demo.ts';

/** Texts of the large seed: taken from the demo and used over and over. */
export interface Texts {
  /** About 2 kB each. */
  readonly statements: readonly string[];
  /** The seven sections in one sentence each, as JSON. */
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
}

export const QUESTIONS = Object.keys(STATEMENT_QUESTIONS).join(',');

export const DOCUMENT_KINDS = Object.entries(documentKinds)
  .filter(([, rule]) => rule.when !== 'PRODUCED')
  .map(([kind, rule]) => ({
    kind,
    title: rule.label.de,
    sensitivity: rule.sensitivity,
    released: rule.releasedByDefault ? 1 : 0,
  }));

const STATEMENT_LENGTH = 2000;

export function textsOf(seed: number, today: CalendarDate): Texts {
  const {
    statement = [],
    case_reason = [],
    hardship_case = [],
  } = demoRows({ seed, today, passwordHash: '' });
  const bodies = statement.filter((row) => row.state === 'SUBMITTED').map((row) => String(row.body));
  return {
    statements: bodies.map((body) => body.slice(0, STATEMENT_LENGTH)),
    reasons: case_reason.map((row) => shortened(String(row.sections))),
    notes: hardship_case.filter((row) => row.case_note !== null).map((row) => String(row.case_note)),
  };
}

function shortened(sections: string): string {
  const told = Object.entries(JSON.parse(sections) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(told.map(([section, body]) => [section, firstSentence(body)])));
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s+[A-ZÄÖÜ„]|$)/s.exec(text)?.[0] ?? text;
