import { effectOf, type FindingEffect } from './effect-of.ts';
import type { Finding, FindingCircumstances } from './finding.ts';
import type { ExclusionCatalogue, ExclusionGround } from './ground.ts';

export interface ScreenedGround {
  readonly ground: ExclusionGround;
  readonly effect: FindingEffect;
}

/** Every ground of the catalogue with what it means for one person; a ground without a finding is open. */
export function screenPerson(
  catalogue: ExclusionCatalogue,
  findings: readonly Finding[],
  circumstances: FindingCircumstances,
): readonly ScreenedGround[] {
  return catalogue.map((ground) => {
    const finding = findings.find((found) => found.ground.code === ground.code);
    return { ground, effect: finding ? effectOf(finding, circumstances) : 'OPEN' };
  });
}
