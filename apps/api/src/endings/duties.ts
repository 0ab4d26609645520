import { addDays, nrw } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { type Duty, type DutyResult, each } from '../daily/duty.ts';
import { eraseDraft, type SeenDraft } from './erase-draft.ts';

/** Deletes drafts that nobody touched for as long as the rule pack says. */
async function expireDrafts(ctx: SignedInContext): Promise<DutyResult> {
  const untouchedSince = `${addDays(ctx.clock.today(), -nrw.draftRetentionDays)}T00:00:00.000Z`;
  const drafts = await ctx.database.rows<SeenDraft>(
    `select c.id, c.version from hardship_case c where c.state = 'DRAFT' and c.created_at < ?
     and not exists (select 1 from case_event e where e.case_id = c.id and e.happened_at >= ?) order by c.id`,
    [untouchedSince, untouchedSince],
  );
  return each(drafts, (draft) => ctx.database.transaction((tx) => eraseDraft(tx, ctx, draft, 'EXPIRED')));
}

export const expiredDrafts: Duty = {
  name: 'expired-drafts',
  label: { de: 'Alte Entwürfe löschen', en: 'Delete old drafts' },
  run: expireDrafts,
};

/**
 * Ends the party's sight of decided cases a fixed period after their release: the same moment for every outcome, whether
 * or not the authority has decided and the office has archived.
 */
async function endOwnSight(ctx: SignedInContext): Promise<DutyResult> {
  const releasedBefore = addDays(ctx.clock.today(), -nrw.retentionDays.DECIDED);
  const cases = await ctx.database.rows<{ id: string }>(
    `select c.id from hardship_case c where c.own_sight_ended_on is null and c.closing_released_at < ? order by c.id`,
    [releasedBefore],
  );
  return each(cases, ({ id }) =>
    ctx.database.transaction(async (tx) => {
      await tx.run('update hardship_case set own_sight_ended_on = ? where id = ?', [ctx.clock.today(), id]);
      tx.record(ctx, { action: 'endOwnSight', ids: { caseId: id }, fields: ['ownSightEndedOn'] });
    }),
  );
}

export const ownSight: Duty = {
  name: 'own-sight',
  label: { de: 'Einsicht der Beteiligten beenden', en: "End the parties' sight" },
  run: endOwnSight,
};
