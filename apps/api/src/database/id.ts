import { ulid } from 'ulid';

/** A new row's id: 48 bits of time and 80 random bits as 26 characters, so that rows lie in the order they came. */
export const newId = (): string => ulid();
