import { type CaseState, coarseStatus, coarseStatusTexts } from '@ersuchen/domain';
import type { Context } from '../context.ts';
import { ownActions, ownFacts } from '../own-acts/own-actions.ts';
import { ownCompletionItem } from '../own-acts/own-acts.view.ts';
import { column, columns, type Derived, flags, type Row, type Shape } from '../read/shape.ts';
import { checkApplication } from './check-application.ts';
import { readApplications, sectionsOf } from './read-applications.ts';

const ownAlias: Shape = {
  name: 'OwnAlias',
  table: 'person_alias a',
  key: 'a.person_id',
  fields: columns('a', ['kind', 'surname', 'firstNames']),
};

const ownPerson: Shape = {
  name: 'OwnPerson',
  table: 'person p',
  key: 'p.id',
  fields: {
    ...columns('p', [
      'id',
      'position',
      'surname',
      'firstNames',
      'birthName',
      'birthDate',
      'birthPlace',
      'birthCountry',
    ]),
    ...columns('p', [
      'sex',
      'relation',
      'maritalStatus',
      'street',
      'houseNumber',
      'addressAddition',
      'postcode',
      'town',
    ]),
    ...columns('p', [
      'phone',
      'email',
      'ethnicityOrReligion',
      'enteredOn',
      'asylumAppliedOn',
      'pendingProcedures',
    ]),
    ...columns('p', ['residenceDocument', 'identityClarified', 'passport', 'consentOn', 'consentBy']),
    ...flags('p', ['illnessClaimed']),
    // One's own act, the same before and after a decision.
    withdrawnOn: column(`case when p.state = 'WITHDRAWN' then p.outcome_on end`),
    nationalities: {
      kind: 'derived',
      needs: { _nationalities: 'p.nationalities' },
      from: (row) => String(row._nationalities).split(',').filter(Boolean),
    },
    aliases: { kind: 'many', shape: () => ownAlias, on: 'a.person_id', order: 'a.person_id, a.position' },
  },
};

const ownDocument: Shape = {
  name: 'OwnDocument',
  table: 'document d',
  key: 'd.id',
  fields: columns('d', ['id', 'kind', 'title', 'receivedOn']),
};

/** What the coarse status depends on: nothing that tells an outcome. */
const STATUS = { _state: 'c.state', _decided: 'c.decided_on', _released: 'c.closing_released_at' };

const statusOf = (row: Row) =>
  coarseStatus({
    state: row._state as CaseState,
    decidedBefore: row._decided !== null,
    released: row._released !== null,
  });

const fromStatus = (from: Derived['from']): Derived => ({ kind: 'derived', needs: STATUS, from });

/**
 * An application as applicant and representative see it. The version shows while it is a draft only: afterwards it would
 * count what happens inside the office. Documents are those that came with the application.
 */
export const ownApplication: Shape = {
  name: 'OwnApplication',
  table: 'hardship_case c',
  key: 'c.id',
  fields: {
    ...columns('c', [
      'id',
      'fileNumber',
      'receivedAt',
      'representation',
      'representativeName',
      'representativeAddress',
    ]),
    ...columns('c', ['mandateOn', 'mandateRevokedOn', 'removalAnnouncedOn', 'newFacts']),
    ...flags('c', ['removalImminent']),
    previousFileNumber: column('(select b.file_number from hardship_case b where b.id = c.previous_case_id)'),
    completionDueOn: column(`case when c.state = 'COMPLETION' then c.completion_due_on end`),
    completionItems: {
      kind: 'many',
      shape: () => ownCompletionItem,
      on: 'q.case_id',
      where: 'q.given_up_on is null',
      order: 'q.case_id, q.position',
    },
    _facts: ownFacts,
    availableActions: ownActions,
    version: column(`case when c.state = 'DRAFT' then c.version else 0 end`),
    status: fromStatus(statusOf),
    statusText: fromStatus((row, ctx) => coarseStatusTexts[statusOf(row)][ctx.language]),
    withdrawable: fromStatus((row) => row._state !== 'DRAFT' && !statusOf(row).startsWith('ENDED')),
    editable: fromStatus((row) => row._state === 'DRAFT'),
    persons: { kind: 'many', shape: () => ownPerson, on: 'p.case_id', order: 'p.case_id, p.position' },
    documents: {
      kind: 'many',
      shape: () => ownDocument,
      on: 'd.case_id',
      where: `d.kind like 'D%'`,
      order: 'd.case_id, d.received_on, d.id',
    },
    reasons: {
      kind: 'derived',
      needs: { _sections: '(select r.sections from case_reason r where r.case_id = c.id)' },
      from: (row) => sectionsOf(row._sections as string | null),
    },
    missing: { kind: 'loaded', load: missingIn },
  },
};

/** The field errors that bar submission, for drafts. */
async function missingIn(keys: readonly string[], ctx: Context): Promise<ReadonlyMap<string, unknown>> {
  const list = keys.map(() => '?').join(', ');
  const drafts = await ctx.database.rows<{ id: string }>(
    `select id from hardship_case where id in (${list}) and state = 'DRAFT'`,
    keys,
  );
  const inputs = await readApplications(
    ctx.database,
    drafts.map((draft) => draft.id),
  );
  const occasion = { submit: true, today: ctx.clock.today() };
  return new Map(
    keys.map((key) => {
      const input = inputs.get(key);
      return [key, input ? checkApplication(input, occasion, ctx.language) : []];
    }),
  );
}
