import { expect, test } from 'vitest';
import type { ApplicationInput, PersonInput } from './application-input.ts';
import { missingInCapture, validateCapture } from './validate-capture.ts';

const person: PersonInput = {
  ...{
    surname: 'Rezai',
    firstNames: '',
    birthName: '',
    aliases: [],
    birthDate: '',
    birthPlace: '',
    birthCountry: '',
  },
  ...{
    sex: '',
    relation: '',
    maritalStatus: '',
    nationalities: [],
    street: '',
    houseNumber: '',
    addressAddition: '',
  },
  ...{
    postcode: '',
    town: '',
    phone: '',
    email: '',
    ethnicityOrReligion: '',
    enteredOn: '',
    asylumAppliedOn: '',
  },
  ...{
    pendingProcedures: '',
    residenceDocument: '',
    identityClarified: '',
    passport: '',
    illnessClaimed: false,
  },
  ...{ consentOn: '', consentBy: '' },
};
const paper = (change: Partial<ApplicationInput> = {}): ApplicationInput => ({
  persons: [person],
  reasons: [],
  representation: '',
  representativeName: '',
  representativeAddress: '',
  mandateOn: '',
  ...change,
});
const today = '2026-11-22';
const check = (input: ApplicationInput, channel = 'POST', receivedOn = '20.11.2026') =>
  validateCapture({ channel, receivedOn }, input, today).map(({ path, code }) => `${path} ${code}`);

test('a name, a way and a day are enough', () => {
  expect(check(paper())).toEqual([]);
});

test('the way and the day of arrival are asked for', () => {
  expect(check(paper(), 'ONLINE', '23.11.2026')).toEqual([
    'channel UNKNOWN_CODE',
    'receivedOn DATE_TOO_LATE',
  ]);
  expect(check(paper(), '', '')).toEqual(['channel REQUIRED', 'receivedOn REQUIRED']);
});

test('nobody is captured without a name', () => {
  expect(check(paper({ persons: [] }))).toEqual(['persons REQUIRED']);
  expect(check(paper({ persons: [person, { ...person, surname: ' ' }] }))).toEqual([
    'persons[1].surname NAME_REQUIRED',
  ]);
});

test('what is there must be right', () => {
  expect(check(paper({ persons: [{ ...person, birthDate: '31.02.1990', postcode: '4711' }] }))).toEqual([
    'persons[0].birthDate DATE_IMPOSSIBLE',
    'persons[0].postcode POSTCODE_INVALID',
  ]);
});

test('what a paper leaves open is listed, not barred', () => {
  const open = missingInCapture(paper({ representation: 'LAWYER' }), today).map(({ path }) => path);
  expect(open).toContain('persons[0].birthDate');
  expect(open).toContain('persons[0].consentOn');
  expect(open).toContain('mandateOn');
  expect(open).toContain('reasons.HARDSHIP_REASONS');
});
