import { documentKinds } from '@ersuchen/domain';
import { writtenDay } from '../dates.ts';
import type { Placeholders } from '../letter-source.ts';
import type { Block } from '../renderer/page.ts';

interface Item {
  readonly kind: string | null;
  readonly description: string;
}

/** What the office asked the party to hand in, as far as it has not come. */
export const completionValues: Placeholders = {
  names: {
    frist: 'Tag, bis zu dem die Unterlagen erbeten sind',
    unterlagen: 'Liste der erbetenen Unterlagen und Angaben',
  },
  load: async (read, { caseId }) => {
    const [[row], items] = await Promise.all([
      read.rows<{ completion_due_on: string | null }>(
        'select completion_due_on from hardship_case where id = ?',
        [caseId],
      ),
      read.rows<Item>(
        `select kind, description from completion_item
         where case_id = ? and arrived_on is null and given_up_on is null order by position`,
        [caseId],
      ),
    ]);
    return {
      frist: row?.completion_due_on ? writtenDay(row.completion_due_on) : null,
      unterlagen: items.length > 0 ? [listOf(items.map(wordsOf))] : null,
    };
  },
};

const listOf = (items: readonly string[]): Block => ({
  kind: 'bullets',
  items: items.map((text) => [{ kind: 'text', text }]),
});

function wordsOf({ kind, description }: Item): string {
  const label = Object.entries(documentKinds).find(([code]) => code === kind)?.[1].label.de;
  return [label, description === label ? null : description].filter(Boolean).join(': ');
}
