import { type DocumentKindRule, documentKinds, type Label } from '@ersuchen/domain';

const kinds: Readonly<Record<string, DocumentKindRule>> = documentKinds;

export const kindLabel = (kind: string): Label => kinds[kind]?.label ?? { de: kind, en: kind };

/** Whether the authority is offered a document of this kind unless the office decides otherwise. */
export const isReleasedByDefault = (kind: string): boolean => kinds[kind]?.releasedByDefault ?? false;
