import { merged, type Selection } from './selection.ts';
import type { Derived, Loaded, Many, Part, Shape } from './shape.ts';

/** One statement and what hangs on its rows, made once per document and shape. */
export interface Plan {
  readonly shape: Shape;
  /** `select … from …` without conditions. */
  readonly select: string;
  readonly flags: readonly string[];
  readonly parts: readonly PartPlan[];
  readonly derived: readonly (readonly [string, Derived])[];
  readonly many: readonly (readonly [string, Many, Plan])[];
  readonly one: readonly (readonly [string, string, Plan])[];
  readonly loaded: readonly (readonly [string, Loaded])[];
}

/** How an object is put together from a row: the column that tells whether it exists, and [field, column] pairs. */
export interface PartPlan {
  readonly name: string;
  readonly present: string;
  readonly columns: readonly (readonly [string, string])[];
}

/** The row's own key, always read. */
export const KEY = '_key';
/** The parent's key on a child's row. */
export const PARENT = '_parent';

const plans = new WeakMap<Selection, Map<string, Plan>>();

export function planOf(shape: Shape, selection: Selection): Plan {
  let known = plans.get(selection);
  if (!known) {
    known = new Map();
    plans.set(selection, known);
  }
  let plan = known.get(shape.name);
  if (!plan) {
    plan = make(shape, selection);
    known.set(shape.name, plan);
  }
  return plan;
}

function make(shape: Shape, selection: Selection, on?: string, value?: string): Plan {
  const read = new Map<string, string>([[KEY, shape.key]]);
  if (on) read.set(PARENT, on);
  if (value) read.set('value', value);
  const flags: string[] = [];
  const parts: PartPlan[] = [];
  const derived: Array<readonly [string, Derived]> = [];
  const many: Array<readonly [string, Many, Plan]> = [];
  const one: Array<readonly [string, string, Plan]> = [];
  const loaded: Array<readonly [string, Loaded]> = [];
  for (const [name, below] of withSiblings(shape, selection)) {
    const field = shape.fields[name];
    if (!field) continue;
    switch (field.kind) {
      case 'column':
        read.set(name, field.sql);
        break;
      case 'flag':
        read.set(name, field.sql);
        flags.push(name);
        break;
      case 'derived':
        for (const [need, sql] of Object.entries(field.needs)) read.set(need, sql);
        derived.push([name, field]);
        break;
      case 'part':
        parts.push(part(name, field, below, read));
        break;
      case 'one':
        read.set(`_via_${name}`, field.via);
        one.push([name, `_via_${name}`, make(field.shape(), below)]);
        break;
      case 'loaded':
        loaded.push([name, field]);
        break;
      default:
        many.push([name, field, make(field.shape(), below, field.on, field.value)]);
    }
  }
  const list = [...read].map(([name, sql]) => `${sql} as ${name}`).join(', ');
  const select = `select ${list} from ${shape.table}${joinsOf(shape, list)}`;
  return { shape, select, flags, parts, derived, many, one, loaded };
}

/** What is asked for, and the fields that derived values of it are made from. */
function withSiblings(shape: Shape, selection: Selection): Selection {
  let all = selection;
  for (const [name, below] of selection) {
    const field = shape.fields[name];
    if (field?.kind === 'derived' && field.also) all = merged(all, field.also(below));
  }
  return all;
}

function part(
  name: string,
  { present, fields }: Part,
  below: Selection,
  read: Map<string, string>,
): PartPlan {
  read.set(`_of_${name}`, present);
  const columns = [...below.keys()].flatMap((each) => {
    const sql = fields[each]?.sql;
    if (sql === undefined) return [];
    read.set(`${name}_${each}`, sql);
    return [[each, `${name}_${each}`] as const];
  });
  return { name, present: `_of_${name}`, columns };
}

/** The joins whose columns occur in the list, and those that they lean on. */
function joinsOf({ joins = {} }: Shape, list: string): string {
  let text = '';
  for (const [alias, join] of Object.entries(joins).reverse()) {
    if (new RegExp(`\\b${alias}\\.`).test(list + text)) text = ` ${join}${text}`;
  }
  return text;
}
