import { checklist, type DocumentKind, isAdultOn } from '@ersuchen/domain';
import { type Derived, fields, type Row } from '../../read/shape.ts';

const CHILDREN = fields({
  documents: { kind: {} },
  persons: { birthDate: {}, asylumAppliedOn: {}, illnessClaimed: {} },
  findings: { ground: {}, finding: {} },
});

/** The ground under which the office notes crimes of considerable weight (§ 5 (2) HFKVO NRW). */
const CRIMES = 'R4';

/** The documents to look for in this application, from the persons, the documents and the findings of its row. */
export const caseChecklist: Derived = {
  kind: 'derived',
  needs: { _representation: 'c.representation', _illness: 'c.illness_claimed' },
  also: () => CHILDREN,
  from: (row, { clock }) => {
    const persons = row.persons as readonly Row[];
    const kinds = (row.documents as readonly Row[]).map((each) => each.kind as DocumentKind);
    const findings = row.findings as readonly Row[];
    return checklist({
      represented: row._representation !== 'NONE',
      illnessClaimed: row._illness === 1 || persons.some((each) => each.illnessClaimed),
      youngPersons: persons.some((each) => !isAdultOn(each.birthDate as string, clock.today())),
      asylumApplied: persons.some((each) => each.asylumAppliedOn !== null),
      criminalMatters:
        kinds.includes('D16') || findings.some((each) => each.ground === CRIMES && each.finding === 'YES'),
      present: new Set(kinds),
    });
  },
};
