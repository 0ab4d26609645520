import type { Selection } from './selection.ts';
import type { Derived, Loaded, Many, Shape } from './shape.ts';

/** One statement and what hangs on its rows, made once per document and shape. */
export interface Plan {
  readonly shape: Shape;
  /** `select … from …` without conditions. */
  readonly select: string;
  readonly flags: readonly string[];
  readonly derived: readonly (readonly [string, Derived])[];
  readonly many: readonly (readonly [string, Many, Plan])[];
  readonly one: readonly (readonly [string, string, Plan])[];
  readonly loaded: readonly (readonly [string, Loaded])[];
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
  const derived: Array<readonly [string, Derived]> = [];
  const many: Array<readonly [string, Many, Plan]> = [];
  const one: Array<readonly [string, string, Plan]> = [];
  const loaded: Array<readonly [string, Loaded]> = [];
  for (const [name, below] of selection) {
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
  return { shape, select: `select ${list} from ${shape.table}`, flags, derived, many, one, loaded };
}
