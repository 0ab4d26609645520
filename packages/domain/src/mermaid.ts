import type { Rule } from './rule.ts';

type Row = Pick<Rule<string, never, string, string>, 'from' | 'to'> & {
  readonly derives?: readonly string[];
};

/** Rows that start from more states than this would hide all others; the picture gives each such list one box. */
const MOST_ARROWS_PER_ROW = 5;

/** A state diagram in Mermaid of one table. Rows that keep the state are left out. */
export function stateDiagram(rows: Readonly<Record<string, Row>>): string {
  const labels = new Map<string, string[]>();
  const boxes = new Map<string, string>();
  for (const [action, row] of Object.entries(rows)) {
    for (const from of sourcesOf(row, boxes)) {
      for (const to of targetsOf(row)) {
        if (from !== to)
          labels.set(`${from} --> ${to}`, [...(labels.get(`${from} --> ${to}`) ?? []), action]);
      }
    }
  }
  return [
    'stateDiagram-v2',
    ...[...boxes].map(([states, box]) => `  state "${states}" as ${box}`),
    ...[...labels].map(([arrow, actions]) => `  ${arrow} : ${actions.join(', ')}`),
  ].join('\n');
}

/** The same table in words: one line per action. */
export function ruleTable(
  rows: Readonly<Record<string, Row & Pick<Rule<string, never, string, string>, 'by' | 'unless'>>>,
): string {
  const lines = Object.entries(rows).map(([action, { from, to, derives = [], by, unless }]) => {
    const target = to === 'DERIVED' ? `derived: ${derives.join(', ')}` : to === 'SAME' ? 'stays' : to;
    return `| ${[action, from.join(', '), target, by.join(', '), Object.keys(unless).join(', ')].join(' | ')} |`;
  });
  return ['| action | from | to | by | unless |', '|---|---|---|---|---|', ...lines].join('\n');
}

function sourcesOf({ from, to }: Row, boxes: Map<string, string>): readonly string[] {
  if (to === 'SAME') return [];
  if (from.length <= MOST_ARROWS_PER_ROW) return from.map((state) => (state === 'NOTHING' ? '[*]' : state));
  const states = from.join(', ');
  const box = boxes.get(states) ?? `FROM_${boxes.size + 1}`;
  boxes.set(states, box);
  return [box];
}

function targetsOf({ to, derives = [] }: Row): readonly string[] {
  return to === 'DERIVED' ? derives : [to];
}
