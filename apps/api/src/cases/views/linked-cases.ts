import { casesFor } from '../../access/case-scope.ts';
import { inList } from '../../database/sql.ts';
import type { Loaded, Row } from '../../read/shape.ts';

interface Way {
  /** The tables: `a` is the case that is looked at, `b` the one that it is linked with. */
  readonly from: string;
  readonly kind: string;
  readonly note: string;
}

const DIRECT = 'hardship_case a join hardship_case b on';
const LINKED = 'hardship_case a join case_link l on';

/** The strongest first: of two links between the same cases the first is shown. */
const WAYS: readonly Way[] = [
  {
    from: `${LINKED} l.case_id = a.id join hardship_case b on b.id = l.other_case_id`,
    kind: `case l.kind when 'REAPPLICATION' then 'EARLIER' when 'SPLIT' then 'SPLIT_FROM' else l.kind end`,
    note: 'l.note',
  },
  {
    from: `${LINKED} l.other_case_id = a.id join hardship_case b on b.id = l.case_id`,
    kind: `case l.kind when 'REAPPLICATION' then 'LATER' when 'SPLIT' then 'SPLIT_OFF' else l.kind end`,
    note: 'l.note',
  },
  { from: `${DIRECT} b.id = a.previous_case_id`, kind: `'EARLIER'`, note: 'a.new_facts' },
  { from: `${DIRECT} b.previous_case_id = a.id`, kind: `'LATER'`, note: 'b.new_facts' },
  { from: `${DIRECT} b.link_group = a.link_group and b.id <> a.id`, kind: `'RELATED'`, note: 'null' },
];

/** Cases that are linked, and why: the application before and the ones after it, what belongs together, what came twice. */
export const linkedCases: Loaded = {
  kind: 'loaded',
  load: async (keys, ctx) => {
    const scope = casesFor(ctx.actor).on('b');
    const list = inList(keys);
    const each = WAYS.map(
      ({ from, kind, note }, rank) => `select a.id as parent, ${rank} as strength, b.id as id,
        b.file_number as fileNumber, b.lead_name as leadName, b.state as state, ${kind} as kind, ${note} as note
        from ${from} where a.id in (${list.text}) and ${scope.text}`,
    );
    const rows = await ctx.database.rows<Row & { parent: string; id: string }>(
      `${each.join(' union all ')} order by 1, 2, 3`,
      WAYS.flatMap(() => [...list.params, ...scope.params]),
    );
    const byCase = Map.groupBy(rows, (row) => row.parent);
    return new Map(keys.map((key) => [key, onceEach(byCase.get(key) ?? [])]));
  },
};

const onceEach = (rows: readonly (Row & { id: string })[]) =>
  rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) === index);
