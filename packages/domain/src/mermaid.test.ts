import { expect, test } from 'vitest';
import { ACTIONS } from './case/actions.ts';
import { AGENDA_ACTIONS } from './meeting/agenda-actions.ts';
import { MEETING_ACTIONS } from './meeting/meeting-actions.ts';
import { MINUTES_ACTIONS } from './meeting/minutes-actions.ts';
import { ruleTable, stateDiagram } from './mermaid.ts';
import { PERSON_ACTIONS } from './person/actions.ts';
import { AUTHORITY_PART_ACTIONS } from './person/authority-part.ts';
import { STATEMENT_ACTIONS } from './statement/actions.ts';

const TABLES = {
  'The case': ACTIONS,
  'A person in the case': PERSON_ACTIONS,
  "The authority's part beside a request": AUTHORITY_PART_ACTIONS,
  'A round of the statement': STATEMENT_ACTIONS,
  'The meeting': MEETING_ACTIONS,
  'The agenda': AGENDA_ACTIONS,
  'The minutes': MINUTES_ACTIONS,
};

const INTRODUCTION = `# States and actions

Generated from the tables of \`packages/domain\`. \`npx vitest run src/mermaid.test.ts -u\` in that folder writes it anew; a test
fails when it is not current. Each picture shows what changes the state, the table below it every action. A derived target
is computed from the persons (\`caseStateFrom\`): its arrow says that the action can lead there, from one of its states.`;

test('the page of states and actions is current', async () => {
  const chapters = Object.entries(TABLES).map(
    ([title, rows]) => `## ${title}\n\n\`\`\`mermaid\n${stateDiagram(rows)}\n\`\`\`\n\n${ruleTable(rows)}`,
  );
  const page = `${[INTRODUCTION, ...chapters].join('\n\n')}\n`;
  await expect(page).toMatchFileSnapshot('../../../docs/case-states.md');
});

test('a picture names every action on its arrow and leaves out what keeps the state', () => {
  const rows = {
    begin: { from: ['NOTHING'], to: 'A', by: [], unless: {} },
    note: { from: ['A'], to: 'SAME', by: [], unless: {} },
    go: { from: ['A'], to: 'B', by: [], unless: {} },
    jump: { from: ['A'], to: 'DERIVED', derives: ['B', 'C'], by: [], unless: {} },
  } as const;
  expect(stateDiagram(rows)).toBe(
    ['stateDiagram-v2', '  [*] --> A : begin', '  A --> B : go, jump', '  A --> C : jump'].join('\n'),
  );
});

test('a row from many states starts in one box that lists them', () => {
  const rows = { end: { from: ['A', 'B', 'C', 'D', 'E', 'F'], to: 'Z', by: [], unless: {} } } as const;
  expect(stateDiagram(rows)).toContain('  state "A, B, C, D, E, F" as FROM_1\n  FROM_1 --> Z : end');
});
