import { createHash } from 'node:crypto';
import {
  ACTIONS,
  addDays,
  CASE_STATES,
  type CaseAction,
  foldName,
  nameKey,
  POOL_STATES,
  REASON_SECTIONS,
  validateApplication,
} from '@ersuchen/domain';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../blank.ts';
import { demoRows } from './demo.ts';

const TODAY = '2026-11-22';
const options = { seed: 23, today: TODAY, passwordHash: 'hash' };
const rows = demoRows(options);
const cases = (rows.hardship_case ?? []) as readonly Draft<'hardship_case'>[];
const persons = (rows.person ?? []) as readonly Draft<'person'>[];
const events = (rows.case_event ?? []) as readonly Draft<'case_event'>[];
const meetings = (rows.meeting ?? []) as readonly Draft<'meeting'>[];
const items = (rows.agenda_item ?? []) as readonly Draft<'agenda_item'>[];

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const eventsOf = (id: unknown) => events.filter((event) => event.case_id === id);
const personsOf = (id: unknown) => persons.filter((person) => person.case_id === id);
const itemsOf = (id: unknown) => items.filter((item) => item.meeting_id === id);
const sectionsOf = (id: unknown): Record<string, string> =>
  JSON.parse(String(rows.case_reason?.find((reason) => reason.case_id === id)?.sections ?? '{}'));

describe('the demo data', () => {
  it('are the same for the same seed and day, and others for another seed', () => {
    expect(hashOf(demoRows(options))).toBe(hashOf(rows));
    expect(hashOf(demoRows({ ...options, seed: 24 }))).not.toBe(hashOf(rows));
  });

  it.each(['2026-01-01', '2027-02-28', '2028-02-29', '2026-12-27', '2026-11-25'])(
    'stay believable when they are loaded on %s',
    (today) => {
      const { hardship_case = [], case_event = [] } = demoRows({ ...options, today });
      expect(new Set(hardship_case.map((row) => row.state))).toEqual(new Set(CASE_STATES));
      expect(case_event.every((event) => String(event.happened_at) < `${today}T00:00:00.000Z`)).toBe(true);
    },
  );

  it('hold about sixty cases, in every state', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.length).toBeLessThanOrEqual(70);
    expect(new Set(cases.map((row) => row.state))).toEqual(new Set(CASE_STATES));
  });

  it('hold families of one to six from many countries', () => {
    const sizes = new Set(cases.filter((row) => row.state !== 'DELETED').map((row) => row.person_count));
    expect([...sizes].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(persons.map((row) => row.first_nationality)).size).toBeGreaterThan(25);
    for (const row of cases) expect(personsOf(row.id)).toHaveLength(Number(row.person_count));
  });

  it('sort and search every name by its folded key', () => {
    for (const row of persons)
      expect(row.name_key).toBe(nameKey(String(row.surname), String(row.first_names)));
    for (const row of cases) expect(row.name_key).toBe(personsOf(row.id)[0]?.name_key ?? '');
    for (const row of rows.person_alias ?? [])
      expect(row.name_key).toBe(foldName(`${row.surname} ${row.first_names}`));
  });
});

describe('the events of a demo case', () => {
  it('count from one to its version and end in its state', () => {
    for (const row of cases) {
      const own = eventsOf(row.id);
      expect(own.map((event) => event.seq)).toEqual(own.map((_, index) => index + 1));
      expect(row.version).toBe(own.length);
      expect(own.at(-1)?.to_state).toBe(row.state);
    }
  });

  it('follow one another in time and state', () => {
    for (const row of cases) {
      eventsOf(row.id).reduce((before, event) => {
        expect(event.from_state).toBe(before.to_state);
        expect(String(event.happened_at) > String(before.happened_at)).toBe(true);
        return event;
      });
    }
  });

  it('are steps that the domain allows, by functions that may take them', () => {
    for (const event of events) {
      const rule = ACTIONS[event.action as CaseAction];
      const created = rule.from.some((state) => state === 'NOTHING');
      if (!created) expect(rule.from).toContain(event.from_state);
      expect(rule.by).toContain(event.actor_function);
      if (rule.to === 'SAME') expect(event.to_state).toBe(event.from_state);
      else if (rule.to !== 'DERIVED') expect(event.to_state).toBe(rule.to);
    }
  });
});

describe('the texts of a demo case', () => {
  const told = cases.filter((row) => row.state !== 'DELETED');

  it('fill all seven sections with several hundred words', () => {
    for (const row of told) {
      const sections = sectionsOf(row.id);
      expect(Object.keys(sections).sort()).toEqual(Object.keys(REASON_SECTIONS).sort());
      const words = Object.values(sections).join(' ').split(/\s+/).length;
      expect(words, String(row.lead_name)).toBeGreaterThan(180);
    }
  });

  it('are nowhere the same as in another case', () => {
    expect(new Set(told.map((row) => hashOf(sectionsOf(row.id)))).size).toBe(told.length);
  });

  it('have no gap, no placeholder and no blind text', () => {
    const gap = /undefined|null|NaN|\$\{|\(\)| {2}| [,.]|[Ll]orem|[Ii]psum|TODO/;
    const texts = [
      ...told.flatMap((row) => [...Object.values(sectionsOf(row.id)), String(row.case_note ?? '')]),
      ...(rows.statement ?? []).map((row) => String(row.body ?? '')),
    ];
    for (const text of texts) expect(text).not.toMatch(gap);
  });

  it('would pass the checks of the submit form', () => {
    for (const row of told.filter(({ channel, state }) => channel === 'ONLINE' && state !== 'DRAFT')) {
      expect(
        validateApplication(inputOf(row), { submit: true, today: TODAY }),
        String(row.lead_name),
      ).toEqual([]);
    }
  });
});

describe('the meetings of the demo', () => {
  it('are three held, one published and one in draft', () => {
    const states = [...meetings]
      .sort((a, b) => (String(a.meets_on) < String(b.meets_on) ? -1 : 1))
      .map((row) => [row.state, row.agenda_state]);
    expect(states).toEqual([
      ['HELD', 'CLOSED'],
      ['HELD', 'CLOSED'],
      ['HELD', 'CLOSED'],
      ['INVITED', 'PUBLISHED'],
      ['PLANNED', 'DRAFT'],
    ]);
  });

  it('fit their agenda into their time, each item in its place', () => {
    for (const meeting of meetings) {
      const own = itemsOf(meeting.id);
      expect(own.map((item) => item.position)).toEqual(own.map((_, index) => index + 1));
      const planned = own.reduce((sum, item) => sum + Number(item.minutes), 0);
      expect(planned).toBeGreaterThan(0);
      expect(planned).toBeLessThanOrEqual(Number(meeting.minutes_available));
    }
  });

  it('have on the published agenda what stands on the agenda, and in the draft what the pool offers', () => {
    const stateOf = (item: Draft<'agenda_item'>) => cases.find((row) => row.id === item.case_id)?.state;
    for (const meeting of meetings) {
      const states = itemsOf(meeting.id).map(stateOf);
      if (meeting.agenda_state === 'PUBLISHED') expect(new Set(states)).toEqual(new Set(['ON_AGENDA']));
      if (meeting.agenda_state === 'DRAFT') expect(POOL_STATES).toEqual(expect.arrayContaining(states));
    }
  });

  it('keep in the newest version exactly the items on the agenda', () => {
    for (const meeting of meetings.filter((row) => Number(row.agenda_version) > 0)) {
      const newest = rows.agenda_publication?.find(
        (row) => row.meeting_id === meeting.id && row.agenda_version === meeting.agenda_version,
      );
      const kept = JSON.parse(String(newest?.items)) as { caseId: string }[];
      expect(kept.map((item) => item.caseId)).toEqual(itemsOf(meeting.id).map((item) => item.case_id));
    }
  });

  it('release the closings of two, at one moment for all their cases, and not yet of the last', () => {
    const held = meetings.filter((row) => row.state === 'HELD');
    expect(held.filter((row) => row.closings_released_at !== null)).toHaveLength(2);
    for (const meeting of held) {
      const decided = cases.filter((row) => row.decided_meeting_id === meeting.id);
      expect(decided.length).toBeGreaterThan(2);
      for (const row of decided) expect(row.closing_released_at).toBe(meeting.closings_released_at);
    }
  });

  it('send no papers to whom is recused', () => {
    const recused = rows.recusal ?? [];
    expect(recused.length).toBeGreaterThan(0);
    for (const row of recused) {
      const released = rows.paper_release?.filter(
        (release) => release.account_id === row.account_id && release.case_id === row.case_id,
      );
      expect(released).toEqual([]);
    }
  });
});

describe('the letters of the demo', () => {
  it('are each due once, and those of the last days have not been sent', () => {
    const letters = rows.outbox ?? [];
    expect(new Set(letters.map((letter) => letter.occasion)).size).toBe(letters.length);
    expect(letters.filter((letter) => letter.state === 'TO_SIGN').length).toBeGreaterThan(2);
    for (const letter of letters) {
      if (letter.state === 'SENT') expect(String(letter.due_on) < addDays(TODAY, -5)).toBe(true);
    }
  });
});

function inputOf(row: Draft<'hardship_case'>): Parameters<typeof validateApplication>[0] {
  const text = (value: unknown) => String(value ?? '');
  return {
    representation: text(row.representation),
    representativeName: text(row.representative_name),
    representativeAddress: text(row.representative_address),
    mandateOn: text(row.mandate_on),
    reasons: Object.entries(sectionsOf(row.id)).map(([section, body]) => ({ section, body })),
    persons: personsOf(row.id).map((person) => ({
      surname: text(person.surname),
      firstNames: text(person.first_names),
      birthName: text(person.birth_name),
      aliases: [],
      birthDate: text(person.birth_date),
      birthPlace: text(person.birth_place),
      birthCountry: text(person.birth_country),
      sex: text(person.sex),
      relation: text(person.relation),
      maritalStatus: text(person.marital_status),
      nationalities: text(person.nationalities).split(','),
      street: text(person.street),
      houseNumber: text(person.house_number),
      addressAddition: text(person.address_addition),
      postcode: text(person.postcode),
      town: text(person.town),
      phone: text(person.phone),
      email: text(person.email),
      ethnicityOrReligion: text(person.ethnicity_or_religion),
      enteredOn: text(person.entered_on),
      asylumAppliedOn: text(person.asylum_applied_on),
      pendingProcedures: text(person.pending_procedures),
      residenceDocument: text(person.residence_document),
      identityClarified: text(person.identity_clarified),
      passport: text(person.passport),
      illnessClaimed: person.illness_claimed === 1,
      consentOn: text(person.consent_on),
      consentBy: text(person.consent_by),
    })),
  };
}
