import { carer } from './carer.ts';
import { elderly } from './elderly.ts';
import { family } from './family.ts';
import { grewUpHere } from './grew-up-here.ts';
import { illness } from './illness.ts';
import { newcomer } from './newcomer.ts';
import { nurse } from './nurse.ts';
import { singleMother } from './single-mother.ts';
import { stateless } from './stateless.ts';
import type { Story, StoryKey } from './story.ts';
import { trainee } from './trainee.ts';
import { violence } from './violence.ts';
import { volunteer } from './volunteer.ts';
import { worker } from './worker.ts';

export const stories: Readonly<Record<StoryKey, Story>> = {
  FAMILY: family,
  NURSE: nurse,
  ILLNESS: illness,
  SINGLE_MOTHER: singleMother,
  ELDERLY: elderly,
  TRAINEE: trainee,
  VIOLENCE: violence,
  WORKER: worker,
  GREW_UP_HERE: grewUpHere,
  CARER: carer,
  VOLUNTEER: volunteer,
  STATELESS: stateless,
  NEWCOMER: newcomer,
};
