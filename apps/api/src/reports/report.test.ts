import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.database.transaction(async (tx) => {
    const received = async (
      receivedOn: string,
      states: string[],
      nationality: string,
      decidedOn: string | null,
    ) => {
      const id = newId();
      await tx.run(
        `insert into hardship_case (id, state, state_since, channel, received_on, decided_on, lead_name, name_key, person_count, created_at, created_by)
         values (?, ?, ?, 'POST', ?, ?, 'X', 'x', ?, ?, 'nobody')`,
        [
          id,
          decidedOn ? 'DECIDED' : 'PRE_CHECK',
          receivedOn,
          receivedOn,
          decidedOn,
          states.length,
          receivedOn,
        ],
      );
      for (const [index, state] of states.entries())
        await tx.run(
          `insert into person (id, case_id, position, state, surname, first_names, name_key, birth_date, birth_place, relation, first_nationality, nationalities, outcome_on)
           values (?, ?, ?, ?, 'X', '', 'x', '1990', '', 'SELF', ?, ?, ?)`,
          [newId(), id, index + 1, state, nationality, nationality, state === 'PENDING' ? null : decidedOn],
        );
    };
    for (let month = 1; month <= 6; month += 1)
      await received(`2025-0${month}-15`, ['PENDING', 'PENDING'], 'AFG', null);
    for (let month = 1; month <= 6; month += 1) await received(`2023-0${month}-15`, ['PENDING'], 'AFG', null);
    for (const day of ['2024-02-01', '2024-03-01', '2024-04-01'])
      await received(day, ['PENDING'], 'AFG', null);
    await received('2025-03-20', ['REQUEST', 'NO_REQUEST', 'EXCLUDED'], 'IRQ', '2025-05-06');
    await received('2025-03-21', ['NO_REQUEST'], 'IRQ', '2025-06-03');
  });
});
afterAll(() => api.stop());

const REPORT = `query ($input: ReportInput!) { report(input: $input) {
  ... on Report { definition serviceKey totalCases totalPersons threshold rows { key label cases persons suppressed } }
  ... on InputInvalid { fields { path code } } } }`;
const year = { fromMonth: '2025-01', toMonth: '2025-12' };

describe('the report', () => {
  it('counts applications and persons by month of receipt, months without any included', async () => {
    const office = await api.as('OFFICE');
    const { report } = await office.ask<{ report: { rows: object[] } }>(REPORT, {
      input: { measure: 'RECEIVED', by: 'MONTH', ...year },
    });
    expect(report).toMatchObject({
      totalCases: 8,
      totalPersons: 16,
      threshold: null,
      serviceKey: '99010022001005',
    });
    expect(report.rows).toHaveLength(12);
    expect(report.rows[2]).toEqual({
      key: '2025-03',
      label: 'März 2025',
      cases: 3,
      persons: 6,
      suppressed: false,
    });
  });

  it('counts outcomes by month of the meeting and by outcome: a mixed family is one case of a request', async () => {
    const office = await api.as('OFFICE');
    const byMonth = await office.ask(REPORT, { input: { measure: 'OUTCOMES', by: 'MONTH', ...year } });
    expect(byMonth).toMatchObject({ report: { totalCases: 2, totalPersons: 3 } });
    const byState = await office.ask<{ report: { rows: object[] } }>(REPORT, {
      input: { measure: 'OUTCOMES', by: 'STATE', ...year },
    });
    expect(byState.report.rows).toEqual([
      { key: 'REQUEST', label: 'Ersuchen', cases: 1, persons: 1, suppressed: false },
      { key: 'NO_REQUEST', label: 'Kein Ersuchen', cases: 1, persons: 2, suppressed: false },
    ]);
  });

  it('lets supervision see no small figure and nothing to compute one from', async () => {
    const supervision = await api.as('SUPERVISION');
    const { report } = await supervision.ask<{ report: { rows: { cases: number | null }[] } }>(REPORT, {
      input: { measure: 'RECEIVED', by: 'NATIONALITY', ...year },
    });
    expect(report).toMatchObject({ totalCases: 8, threshold: 5 });
    expect(report.rows.map((row) => row.cases)).toEqual([null, null]);
    const refused = await supervision.ask(REPORT, {
      input: {
        measure: 'RECEIVED',
        by: 'MONTH',
        fromMonth: '2025-02',
        toMonth: '2025-11',
        nationality: 'AFG',
      },
    });
    expect(refused).toEqual({
      report: {
        fields: [
          { path: 'input.fromMonth', code: 'WHOLE_YEARS_ONLY' },
          { path: 'input.toMonth', code: 'WHOLE_YEARS_ONLY' },
          { path: 'input.nationality', code: 'NOT_OUTSIDE_OFFICE' },
        ],
      },
    });
  });

  it('gives a small figure away by no difference between two periods', async () => {
    const supervision = await api.as('SUPERVISION');
    const over = async (from: number, to: number) => {
      const input = { measure: 'RECEIVED', by: 'NATIONALITY', fromMonth: `${from}-01`, toMonth: `${to}-12` };
      const { report } = await supervision.ask<{ report: { totalCases: number | null; rows: object[] } }>(
        REPORT,
        { input },
      );
      return report;
    };
    expect(await over(2023, 2023)).toMatchObject({ totalCases: 6, rows: [{ key: 'AFG', cases: 6 }] });
    expect(await over(2024, 2024)).toMatchObject({ totalCases: null, rows: [{ key: 'AFG', cases: null }] });
    expect(await over(2023, 2024)).toMatchObject({
      totalCases: null,
      rows: [{ key: 'AFG', cases: null, persons: null, suppressed: true }],
    });
    expect(await over(2022, 2023)).toMatchObject({ totalCases: 6, rows: [{ key: 'AFG', cases: 6 }] });
  });

  it('refuses months that are none, and is closed to applicants and authorities', async () => {
    const office = await api.as('OFFICE');
    const input = { measure: 'RECEIVED', by: 'MONTH', fromMonth: '2025-13', toMonth: 'heute' };
    expect(await office.ask(REPORT, { input })).toEqual({
      report: {
        fields: [
          { path: 'input.fromMonth', code: 'MONTH_UNREADABLE' },
          { path: 'input.toMonth', code: 'MONTH_UNREADABLE' },
        ],
      },
    });
    for (const fn of ['APPLICANT', 'REPRESENTATIVE', 'AUTHORITY'] as const) {
      const answer = await (await api.as(fn)).send(REPORT, {
        input: { measure: 'RECEIVED', by: 'MONTH', ...year },
      });
      expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
