import { at, Random } from '../random.ts';
import { type CaseLife, CaseLives } from './case-life.ts';
import { caseRow, itemRow, reasonRow } from './case-rows.ts';
import { documentRows, eventRows, findingRows, statementRow } from './file-rows.ts';
import { anyCountry, anyTown } from './people.ts';
import { personRows } from './person-rows.ts';
import { QuickId } from './quick-id.ts';
import type { LargeBatch, LargeWorld } from './world.ts';

/** The cases in batches, oldest first; the same world gives the same rows. */
export class LargeCases {
  readonly #world: LargeWorld;
  readonly #lives: CaseLives;
  readonly #random: Random;
  readonly #ids: QuickId;

  constructor(world: LargeWorld) {
    this.#world = world;
    this.#lives = new CaseLives(world.sizes);
    this.#random = new Random(`${world.seed}/large`);
    this.#ids = new QuickId(new Random(`${world.seed}/ids`));
  }

  get lastNumbers(): ReadonlyMap<string, number> {
    return this.#lives.lastNumbers;
  }

  *batches(size: number): Generator<LargeBatch> {
    const { cases } = this.#world.sizes;
    for (let from = 0; from < cases; from += size) {
      const batch = emptyBatch();
      for (let index = from; index < Math.min(from + size, cases); index += 1) {
        this.#write(this.#lives.next(index, this.#random), batch);
      }
      yield batch;
    }
  }

  #write(life: CaseLife, batch: LargeBatch): void {
    const random = this.#random;
    const country = anyCountry(random);
    const [authority, town] = anyTown(random);
    const surname = at(country.surnames, random.int(0, 99));
    const given = { world: this.#world, life, random, ids: this.#ids, country, town, authority, surname };
    const caseId = this.#ids.at(life.steps[0]?.instant ?? '');
    const persons = personRows(given, caseId);
    const [lead] = persons;
    if (!lead) return;
    const file = caseRow(given, caseId, persons);
    batch.hardship_case.push(file);
    batch.person.push(...persons);
    batch.case_reason.push(reasonRow(given, caseId));
    batch.document.push(...documentRows(given, caseId));
    batch.finding.push(...findingRows(given, caseId, persons));
    batch.case_event.push(...eventRows(given, caseId));
    const statement = statementRow(given, caseId);
    if (statement) batch.statement.push(statement);
    if (!life.place) return;
    batch.agenda_item.push(itemRow(given, caseId, life.place));
    batch.items.push({
      ...life.place,
      caseId,
      fileNumber: life.fileNumber ?? '',
      leadName: String(file.lead_name),
    });
  }
}

const emptyBatch = (): LargeBatch => ({
  hardship_case: [],
  person: [],
  case_reason: [],
  document: [],
  finding: [],
  statement: [],
  agenda_item: [],
  case_event: [],
  items: [],
});
