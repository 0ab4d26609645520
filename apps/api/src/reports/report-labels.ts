import {
  type CaseState,
  caseStateLabels,
  type Dimension,
  type Measure,
  nationalityOf,
  type PersonState,
  personStateLabels,
} from '@ersuchen/domain';
import type { Database } from '../database/database.ts';
import type { Language } from '../language.ts';

const UNCLEAR: Record<Language, string> = { de: 'Noch nicht bestimmt', en: 'Not determined yet' };

/** The words for the groups of a report. */
export async function labelsFor(
  database: Database,
  measure: Measure,
  by: Dimension,
  language: Language,
): Promise<(key: string) => string> {
  switch (by) {
    case 'MONTH': {
      const words = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      return (key) => words.format(new Date(`${key}-01T00:00:00Z`));
    }
    case 'STATE':
      return measure === 'RECEIVED'
        ? (key) => caseStateLabels[key as CaseState][language]
        : (key) => personStateLabels[key as PersonState][language];
    case 'NATIONALITY':
      return (key) => nationalityOf(key)?.[language] ?? key;
    case 'AUTHORITY': {
      const rows = await database.rows<{ id: string; name: string }>('select id, name from authority');
      const names = new Map(rows.map((row) => [row.id, row.name]));
      return (key) => names.get(key) ?? UNCLEAR[language];
    }
  }
}
