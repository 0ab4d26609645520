import { type RefObject, useState } from 'react';
import { inCommon, readForm } from './read-form.ts';

interface Block {
  readonly number: number;
  readonly given: Readonly<Record<string, string>>;
}

const ADDRESS = ['street', 'houseNumber', 'postcode', 'town'];

/** The persons on the page. A further one begins with what families share; an address is copied on request. */
export function usePersons(page: RefObject<HTMLElement | null>) {
  const [blocks, setBlocks] = useState<readonly Block[]>([{ number: 0, given: {} }]);
  const keys = blocks.map(({ number }) => number);
  const read = () => readForm(new FormData(page.current?.querySelector('form') ?? undefined), keys);
  const add = (): number => {
    const [first] = read().application.persons;
    const number = Math.max(...keys) + 1;
    setBlocks([...blocks, { number, given: first ? inCommon(first) : {} }]);
    return number;
  };
  const remove = (number: number) => setBlocks(blocks.filter((block) => block.number !== number));
  const copyAddress = (number: number) => {
    const form = page.current?.querySelector('form');
    for (const field of ADDRESS) {
      const from = form?.elements.namedItem(`persons[${keys[0]}].${field}`);
      const to = form?.elements.namedItem(`persons[${number}].${field}`);
      if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) to.value = from.value;
    }
  };
  return { blocks, keys, read, add, remove, copyAddress };
}
