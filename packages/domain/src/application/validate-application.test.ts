import { describe, expect, it } from 'vitest';
import type { ApplicationInput, PersonInput } from './application-input.ts';
import { fieldErrorSentences } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';
import { REASON_SECTIONS } from './reason-sections.ts';
import { validateApplication } from './validate-application.ts';

const today = '2026-11-22';

function aPerson(changes: Partial<PersonInput> = {}): PersonInput {
  return {
    surname: 'Rahimi',
    firstNames: 'Sahar',
    birthName: '',
    aliases: [],
    birthDate: '3.4.1990',
    birthPlace: 'Herat',
    birthCountry: 'AFG',
    sex: '',
    relation: 'SELF',
    maritalStatus: 'MARRIED',
    nationalities: ['AFG'],
    street: 'Lindenstraße',
    houseNumber: '7',
    addressAddition: '',
    postcode: '44787',
    town: 'Bochum',
    phone: '',
    email: '',
    ethnicityOrReligion: '',
    enteredOn: '2016',
    asylumAppliedOn: '12.01.2017',
    pendingProcedures: '',
    residenceDocument: 'TOLERATION',
    identityClarified: 'YES',
    passport: 'PRESENT',
    illnessClaimed: false,
    consentOn: '01.11.2026',
    consentBy: '',
    ...changes,
  };
}

function anApplication(changes: Partial<ApplicationInput> = {}): ApplicationInput {
  return {
    persons: [aPerson()],
    reasons: Object.keys(REASON_SECTIONS).map((section) => ({
      section,
      body: 'Wir leben seit zehn Jahren hier.',
    })),
    representation: 'NONE',
    representativeName: '',
    representativeAddress: '',
    mandateOn: '',
    ...changes,
  };
}

const withPerson = (changes: Partial<PersonInput>) => anApplication({ persons: [aPerson(changes)] });
const submitted = (input: ApplicationInput) =>
  validateApplication(input, { submit: true, today }).map(({ path, code }) => `${path} ${code}`);
const drafted = (input: ApplicationInput) =>
  validateApplication(input, { submit: false, today }).map(({ path, code }) => `${path} ${code}`);

const EMPTY_PERSON: PersonInput = aPerson({
  ...(Object.fromEntries(
    Object.entries(aPerson()).map(([field, value]) => [field, typeof value === 'string' ? '' : value]),
  ) as Partial<PersonInput>),
  nationalities: [],
});

describe('an application', () => {
  it('is submitted when all that is demanded is there', () => {
    expect(submitted(anApplication())).toEqual([]);
  });

  it('is kept as a draft with nothing in it', () => {
    expect(drafted(anApplication({ persons: [], reasons: [], representation: '' }))).toEqual([]);
    expect(drafted(anApplication({ persons: [EMPTY_PERSON, EMPTY_PERSON], reasons: [] }))).toEqual([]);
  });

  it('needs persons, at most thirty', () => {
    const persons = (count: number) =>
      anApplication({
        persons: Array.from({ length: count }, (_, i) => aPerson({ relation: i === 0 ? 'SELF' : 'SIBLING' })),
      });
    expect(submitted(persons(0))).toEqual(['persons REQUIRED']);
    expect(submitted(persons(30))).toEqual([]);
    expect(submitted(persons(31))).toEqual(['persons TOO_MANY']);
    expect(drafted(persons(31))).toEqual(['persons TOO_MANY']);
  });

  it('needs of each person what the procedure demands', () => {
    expect(submitted(anApplication({ persons: [aPerson(), EMPTY_PERSON] }))).toEqual([
      'persons[1].surname NAME_REQUIRED',
      'persons[1].birthDate REQUIRED',
      'persons[1].birthPlace REQUIRED',
      'persons[1].relation REQUIRED',
      'persons[1].nationalities REQUIRED',
      'persons[1].street REQUIRED',
      'persons[1].postcode REQUIRED',
      'persons[1].town REQUIRED',
      'persons[1].consentOn CONSENT_REQUIRED',
    ]);
  });

  it('needs every section of the reasons', () => {
    const [first, ...others] = anApplication().reasons;
    expect(submitted(anApplication({ reasons: others }))).toEqual([`reasons.${first?.section} REQUIRED`]);
    expect(submitted(anApplication({ reasons: [{ section: 'ENTRY', body: ' ' }, ...others] }))).toContain(
      'reasons.ENTRY REQUIRED',
    );
  });

  it('refuses a section that does not exist and one that comes twice', () => {
    const reasons = [
      ...anApplication().reasons,
      { section: 'HOBBIES', body: 'x' },
      { section: 'ENTRY', body: 'x' },
    ];
    expect(drafted(anApplication({ reasons }))).toEqual([
      'reasons[7].section UNKNOWN_CODE',
      'reasons[8].section REPEATED',
    ]);
  });

  it('takes an announced removal date, also in the future', () => {
    expect(submitted(anApplication({ removalOn: '24.12.2026' }))).toEqual([]);
    expect(drafted(anApplication({ removalOn: 'bald' }))).toEqual(['removalOn DATE_UNREADABLE']);
  });
});

describe('a draft', () => {
  it('may be incomplete, but holds nothing wrong', () => {
    expect(
      drafted(
        withPerson({
          surname: 'x'.repeat(FIELD_LIMITS.surname + 1),
          birthDate: '30.02.1990',
          nationalities: ['Afghanistan'],
          enteredOn: '2027',
          email: 'unbekannt',
          consentOn: '23.11.2026',
        }),
      ),
    ).toEqual([
      'persons[0].surname TOO_LONG',
      'persons[0].birthDate DATE_IMPOSSIBLE',
      'persons[0].nationalities[0] UNKNOWN_CODE',
      'persons[0].email EMAIL_INVALID',
      'persons[0].enteredOn DATE_TOO_LATE',
      'persons[0].consentOn DATE_TOO_LATE',
    ]);
  });
});

describe('a person', () => {
  it('may have one name, in either field', () => {
    expect(submitted(withPerson({ surname: 'Suharto', firstNames: '' }))).toEqual([]);
    expect(submitted(withPerson({ surname: '', firstNames: 'Suharto' }))).toEqual([]);
    expect(submitted(withPerson({ surname: ' ', firstNames: '' }))).toEqual([
      'persons[0].surname NAME_REQUIRED',
    ]);
  });

  it('may have a birth date of which only the year is known', () => {
    expect(submitted(withPerson({ birthDate: '1990' }))).toEqual([]);
    expect(submitted(withPerson({ birthDate: '1899' }))).toEqual(['persons[0].birthDate DATE_TOO_EARLY']);
  });

  it('may have several nationalities, none, or an unclear one, but no contradiction', () => {
    expect(submitted(withPerson({ nationalities: ['AFG', 'IRN'] }))).toEqual([]);
    expect(submitted(withPerson({ nationalities: ['XXA'] }))).toEqual([]);
    expect(submitted(withPerson({ nationalities: ['XXU'] }))).toEqual([]);
    expect(submitted(withPerson({ nationalities: ['AFG', 'XXA'] }))).toEqual([
      'persons[0].nationalities NATIONALITY_CONTRADICTORY',
    ]);
    expect(submitted(withPerson({ nationalities: ['AFG', 'AFG'] }))).toEqual([
      'persons[0].nationalities[1] REPEATED',
    ]);
  });

  it('has no nationality of a state that had ended when the application came, but may be born there', () => {
    expect(submitted(withPerson({ nationalities: ['YUG'] }))).toEqual([
      'persons[0].nationalities[0] UNKNOWN_CODE',
    ]);
    expect(submitted(withPerson({ birthCountry: 'YUG' }))).toEqual([]);
  });

  it('may have other names and spellings, each with a kind and a name', () => {
    const aliases = [
      { kind: 'SPELLING', surname: 'رحیمی', firstNames: 'سحر' },
      { kind: '', surname: '', firstNames: ' ' },
    ];
    expect(submitted(withPerson({ aliases }))).toEqual([
      'persons[0].aliases[1].kind REQUIRED',
      'persons[0].aliases[1].surname NAME_REQUIRED',
    ]);
  });

  it('has a relation to the first person, who alone is that person', () => {
    const persons = (...relations: string[]) =>
      anApplication({ persons: relations.map((relation) => aPerson({ relation })) });
    expect(submitted(persons('', 'SPOUSE'))).toEqual([]);
    expect(submitted(persons('SELF', 'SELF'))).toEqual(['persons[1].relation FIRST_PERSON_ONLY']);
    expect(submitted(persons('CHILD'))).toEqual(['persons[0].relation UNKNOWN_CODE']);
  });
});

describe('the consent to data processing', () => {
  const child = { birthDate: '2015-06-01', relation: 'SELF' };

  it('is given by each adult alone', () => {
    expect(submitted(withPerson({ consentOn: '' }))).toEqual(['persons[0].consentOn CONSENT_REQUIRED']);
    expect(submitted(withPerson({ consentOn: '01.11.2026', consentBy: '' }))).toEqual([]);
  });

  it('is given for a minor by the named custodian', () => {
    expect(submitted(withPerson({ ...child, consentBy: '' }))).toEqual([
      'persons[0].consentBy CUSTODIAN_REQUIRED',
    ]);
    expect(submitted(withPerson({ ...child, consentBy: 'Sahar Rahimi' }))).toEqual([]);
  });

  it('asks for no custodian where the person may already be of age', () => {
    expect(submitted(withPerson({ birthDate: '2008', consentBy: '' }))).toEqual([]);
    expect(submitted(withPerson({ birthDate: '2009', consentBy: '' }))).toEqual([
      'persons[0].consentBy CUSTODIAN_REQUIRED',
    ]);
  });

  it('is not missing from a draft', () => {
    expect(drafted(withPerson({ ...child, consentOn: '', consentBy: '' }))).toEqual([]);
  });
});

describe('a representation', () => {
  it('needs name, address and the date of the mandate', () => {
    expect(submitted(anApplication({ representation: 'LAWYER' }))).toEqual([
      'representativeName REQUIRED',
      'representativeAddress REQUIRED',
      'mandateOn MANDATE_REQUIRED',
    ]);
    expect(drafted(anApplication({ representation: 'LAWYER' }))).toEqual([]);
  });

  it('is complete with them, and not with a mandate of tomorrow', () => {
    const represented = {
      representation: 'ADVICE_CENTRE',
      representativeName: 'Beratungsstelle am Markt',
      representativeAddress: 'Markt 1, 44787 Bochum',
    };
    expect(submitted(anApplication({ ...represented, mandateOn: '20.11.2026' }))).toEqual([]);
    expect(submitted(anApplication({ ...represented, mandateOn: '23.11.2026' }))).toEqual([
      'mandateOn DATE_TOO_LATE',
    ]);
  });
});

describe('the sentences of field errors', () => {
  it('say in both languages what to do, each in its own words', () => {
    for (const language of ['de', 'en'] as const) {
      const sentences = Object.values(fieldErrorSentences).map((sentence) => sentence[language]);
      for (const sentence of sentences) expect(sentence).toMatch(/[.]$/);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });
});
