import { describe, expect, it } from 'vitest';
import { type ChecklistFacts, checklist, missingDocuments } from './checklist.ts';
import { type DocumentKind, documentKinds, sensitivityLabels } from './document-kinds.ts';

const facts = (changes: Partial<ChecklistFacts> = {}): ChecklistFacts => ({
  represented: false,
  illnessClaimed: false,
  youngPersons: false,
  asylumApplied: false,
  criminalMatters: false,
  present: new Set<DocumentKind>(),
  ...changes,
});
const kindsOf = (changes: Partial<ChecklistFacts>) => checklist(facts(changes)).map(({ kind }) => kind);
const always = ['D01', 'D02', 'D03', 'D07', 'D08', 'D09', 'D10', 'D11', 'D14', 'D15'];

describe('the checklist of documents', () => {
  it('asks for what is always expected or welcome, and never for what the procedure produces', () => {
    expect(kindsOf({})).toEqual(always);
  });

  it.each([
    ['represented', ['D04']],
    ['illnessClaimed', ['D05', 'D06']],
    ['youngPersons', ['D12']],
    ['asylumApplied', ['D13']],
    ['criminalMatters', ['D16']],
  ] as const)('adds, when the application is %s, %s', (fact, added) => {
    expect(kindsOf({ [fact]: true })).toEqual([...always, ...added].sort());
    expect(
      checklist(facts({ [fact]: true })).filter(({ expected }) => expected === 'CONDITIONAL_MET'),
    ).toHaveLength(added.length);
  });

  it('marks what is there', () => {
    const entries = checklist(facts({ present: new Set(['D01', 'D07']) }));
    expect(entries.filter(({ present }) => present).map(({ kind }) => kind)).toEqual(['D01', 'D07']);
  });
});

describe('a complete case', () => {
  it('lacks only the application, the consent and, where they apply, the mandate and the release', () => {
    expect(missingDocuments(facts())).toEqual(['D01', 'D03']);
    expect(missingDocuments(facts({ represented: true, illnessClaimed: true }))).toEqual([
      'D01',
      'D03',
      'D04',
      'D05',
    ]);
    expect(
      missingDocuments(facts({ illnessClaimed: true, present: new Set(['D01', 'D03', 'D05']) })),
    ).toEqual([]);
  });

  it('never lacks evidence', () => {
    const everything = facts({
      represented: true,
      illnessClaimed: true,
      youngPersons: true,
      asylumApplied: true,
      criminalMatters: true,
    });
    expect(missingDocuments(everything)).toEqual(['D01', 'D03', 'D04', 'D05']);
  });
});

describe('the kinds of documents', () => {
  it('keep health and crime from the authority unless the office decides otherwise', () => {
    const sensitive = Object.entries(documentKinds).filter(([, rule]) => rule.sensitivity !== 'NORMAL');
    expect(sensitive.map(([kind, { sensitivity }]) => [kind, sensitivity])).toEqual([
      ['D05', 'MEDICAL'],
      ['D06', 'MEDICAL'],
      ['D16', 'CRIMINAL'],
    ]);
    for (const [, { releasedByDefault }] of sensitive) expect(releasedByDefault).toBe(false);
  });

  it('offer the application letter, and nothing that the commission wrote, to the authority', () => {
    expect(documentKinds.D01.releasedByDefault).toBe(true);
    expect([documentKinds.O01.releasedByDefault, documentKinds.O02.releasedByDefault]).toEqual([
      false,
      false,
    ]);
  });

  it('have words of their own in both languages', () => {
    for (const labels of [
      Object.values(documentKinds).map(({ label }) => label),
      Object.values(sensitivityLabels),
    ])
      for (const language of ['de', 'en'] as const)
        expect(new Set(labels.map((label) => label[language])).size).toBe(labels.length);
  });
});
