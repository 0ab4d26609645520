import { casesFor } from '../../access/case-scope.ts';
import { inList } from '../../database/sql.ts';
import type { Loaded, Row } from '../../read/shape.ts';

const LINKS = [
  'b.link_group = a.link_group and b.id <> a.id',
  'b.id = a.previous_case_id',
  'b.previous_case_id = a.id',
];

/** Cases that belong together: the same link group, the application before and the ones after it. */
export const linkedCases: Loaded = {
  kind: 'loaded',
  load: async (keys, ctx) => {
    const scope = casesFor(ctx.actor).on('b');
    const list = inList(keys);
    const each = LINKS.map(
      (
        link,
      ) => `select a.id as parent, b.id as id, b.file_number as fileNumber, b.lead_name as leadName, b.state as state
        from hardship_case a join hardship_case b on ${link} where a.id in (${list.text}) and ${scope.text}`,
    );
    const rows = await ctx.database.rows<Row>(
      `${each.join(' union ')} order by 1, 2`,
      LINKS.flatMap(() => [...list.params, ...scope.params]),
    );
    const byCase = Map.groupBy(rows, (row) => row.parent as string);
    return new Map(keys.map((key) => [key, byCase.get(key) ?? []]));
  },
};
