import { expect, test } from 'vitest';
import { inCommon, onPage, readForm } from './read-form.ts';

const form = (values: Readonly<Record<string, string>>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
};

test('reads the persons in the order of the page, whatever their keys', () => {
  const { application } = readForm(
    form({ 'persons[0].surname': 'Rezai', 'persons[4].firstNames': 'Laila', 'persons[4].relation': 'CHILD' }),
    [4, 0],
  );
  expect(
    application.persons.map(({ surname, firstNames, relation }) => [surname, firstNames, relation]),
  ).toEqual([
    ['', 'Laila', 'SELF'],
    ['Rezai', '', ''],
  ]);
});

test('leaves out what was not typed: documents, sections, other names', () => {
  const typed = readForm(
    form({
      ...{ 'documents.D01': 'on', 'reasons.ENTRY': ' ', 'reasons.INTEGRATION': 'Arbeit' },
      ...{ 'persons[0].aliasSurname': 'Resai', previousCaseId: '' },
    }),
    [0],
  );
  expect(typed.arrival).toMatchObject({ documents: [{ kind: 'D01' }], previousCaseId: null, newFacts: null });
  expect(typed.application.reasons).toEqual([{ section: 'INTEGRATION', body: 'Arbeit' }]);
  expect(typed.application.persons[0]?.aliases).toEqual([
    { kind: 'ALIAS', surname: 'Resai', firstNames: '' },
  ]);
  expect(typed.application.representation).toBe('NONE');
});

test("leads the server's errors to the fields of the page", () => {
  expect(onPage('persons[1].birthDate', [3, 7])).toBe('persons[7].birthDate');
  expect(onPage('arrival.receivedOn', [3])).toBe('arrival.receivedOn');
});

test('a further person begins with what families share', () => {
  const [first] = readForm(form({ 'persons[0].surname': 'Rezai', 'persons[0].firstNames': 'Farid' }), [0])
    .application.persons;
  expect(first && inCommon(first)).toMatchObject({ surname: 'Rezai' });
  expect(first && inCommon(first)).not.toHaveProperty('firstNames');
});
