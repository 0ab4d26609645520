import { type DocumentCondition, type DocumentKind, documentKinds } from './document-kinds.ts';

/** What an application says about itself, as far as documents depend on it. */
export interface ChecklistFacts {
  readonly represented: boolean;
  readonly illnessClaimed: boolean;
  /** At least one child or young person is among the applicants. */
  readonly youngPersons: boolean;
  readonly asylumApplied: boolean;
  /** Criminal investigations or convictions are known. */
  readonly criminalMatters: boolean;
  readonly present: ReadonlySet<DocumentKind>;
}

export interface ChecklistEntry {
  readonly kind: DocumentKind;
  readonly expected: 'ALWAYS' | 'CONDITIONAL_MET' | 'IF_AVAILABLE';
  /** The kind belongs to a complete case; it is missing only if it is also not `present`. */
  readonly blocking: boolean;
  readonly present: boolean;
}

const KINDS = Object.keys(documentKinds) as DocumentKind[];

const conditions: Readonly<Record<DocumentCondition, (facts: ChecklistFacts) => boolean>> = {
  REPRESENTED: (facts) => facts.represented,
  ILLNESS: (facts) => facts.illnessClaimed,
  YOUNG_PERSONS: (facts) => facts.youngPersons,
  ASYLUM: (facts) => facts.asylumApplied,
  CRIMINAL_MATTERS: (facts) => facts.criminalMatters,
};

/** The documents to look for in this application. What depends on a condition that is not met is left out. */
export function checklist(facts: ChecklistFacts): readonly ChecklistEntry[] {
  return KINDS.flatMap((kind) => {
    const expected = expectedOf(kind, facts);
    if (!expected) return [];
    return [{ kind, expected, blocking: documentKinds[kind].blocking, present: facts.present.has(kind) }];
  });
}

/** The documents without which the case is not complete. */
export function missingDocuments(facts: ChecklistFacts): readonly DocumentKind[] {
  return checklist(facts)
    .filter(({ blocking, present }) => blocking && !present)
    .map(({ kind }) => kind);
}

function expectedOf(kind: DocumentKind, facts: ChecklistFacts): ChecklistEntry['expected'] | null {
  const { when } = documentKinds[kind];
  if (when === 'PRODUCED') return null;
  if (when === 'ALWAYS' || when === 'IF_AVAILABLE') return when;
  return conditions[when](facts) ? 'CONDITIONAL_MET' : null;
}
