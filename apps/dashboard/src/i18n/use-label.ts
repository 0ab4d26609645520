import type { Label } from '@ersuchen/domain';
import { useCallback } from 'react';
import { useLanguage } from './use-strings.ts';

/** Says the domain's labels in the reader's language. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return useCallback((label) => label[language], [language]);
}
