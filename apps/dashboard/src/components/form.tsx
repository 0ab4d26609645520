import {
  createContext,
  type ReactNode,
  type SubmitEvent,
  use,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import styles from './form.module.css';
import { strings } from './strings.ts';

/** A refused field as the server says it; `path` is the field's `name`. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

interface FormErrorsOf {
  readonly id: string;
  readonly messages: ReadonlyMap<string, string>;
}

const FormContext = createContext<FormErrorsOf>({ id: '', messages: new Map() });

export interface FormProps {
  /** Called with the values by name; the page is never left. */
  readonly onSubmit: (values: FormData) => void;
  /** What the server refused; each field with that name shows its own message. */
  readonly errors?: readonly FieldError[] | undefined;
  readonly children: ReactNode;
  readonly label?: string;
  /** For a submit button that stands outside the form. */
  readonly id?: string;
}

/** A form whose fields find the server's errors by their names. The summary takes the focus when there are some. */
export function Form({ onSubmit, errors = [], children, label, id }: FormProps) {
  const ownId = useId();
  const formId = id ?? ownId;
  const context = useMemo(
    () => ({ id: formId, messages: new Map(errors.map(({ path, message }) => [path, message])) }),
    [formId, errors],
  );
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <FormContext value={context}>
      <form id={formId} className={styles.form} onSubmit={submit} noValidate aria-label={label}>
        {errors.length > 0 && <FormErrors errors={errors} />}
        {children}
      </form>
    </FormContext>
  );
}

/** The refused fields as links to them. `Form` shows it by itself. */
function FormErrors({ errors }: { readonly errors: readonly FieldError[] }) {
  const say = useStrings(strings);
  const { id } = use(FormContext);
  const summary = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (errors.length === 0) return;
    summary.current?.focus();
    setLabels(new Map(errors.map(({ path }) => [path, labelOf(fieldId(id, path))])));
  }, [errors, id]);
  return (
    <div ref={summary} tabIndex={-1} role="alert" className={styles.summary}>
      <p className={styles.summaryTitle}>{say('correct', { count: errors.length })}</p>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path}>
            <a href={`#${fieldId(id, path)}`} onClick={(event) => focusField(event, fieldId(id, path))}>
              {[labels.get(path), message].filter(Boolean).join(': ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The router must not take the jump for a change of page. */
function focusField(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** The words above a field: in the summary its message alone could be meant for any. */
const labelOf = (id: string): string =>
  document.querySelector(`label[for="${CSS.escape(id)}"]`)?.firstChild?.textContent ?? '';

const fieldId = (form: string, name: string): string => `${form}-${name}`;

/** The id of a field and the message the server has for it. */
export function useField(name: string | undefined): {
  readonly id: string;
  readonly error: string | undefined;
} {
  const ownId = useId();
  const form = use(FormContext);
  if (name === undefined || form.id === '') return { id: ownId, error: undefined };
  return { id: fieldId(form.id, name), error: form.messages.get(name) };
}

/** Fields that belong together under a name. */
export function Fieldset({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Short fields side by side; one below the other where there is no room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
