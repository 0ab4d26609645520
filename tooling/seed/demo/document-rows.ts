import { addDays, type CalendarDate, type DocumentKind, documentKinds } from '@ersuchen/domain';
import { blank, type Draft } from '../blank.ts';
import type { Random } from '../random.ts';
import { rowId } from '../row-id.ts';
import { inFigures } from './german.ts';
import { claimsIllness } from './person-rows.ts';
import type { Plan } from './plan.ts';
import type { StoryFacts } from './stories/story.ts';
import type { History } from './telling.ts';

export interface DocumentPlace {
  readonly plan: Plan;
  readonly story: StoryFacts;
  readonly history: History;
  readonly persons: readonly Draft<'person'>[];
  readonly caseId: string;
  readonly represented: boolean;
  readonly consentDocument: boolean;
  readonly receivedOn: CalendarDate;
  readonly latest: CalendarDate;
  readonly random: Random;
}

interface Paper {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly pages: number;
  /** Days after the application. */
  readonly later: number;
  /** Position of the person it is about. */
  readonly person?: number;
}

/** What lies in the file: the application, its evidence, and what came later. */
export function documentRows(place: DocumentPlace): Draft<'document'>[] {
  return papersOf(place).map((paper) => {
    const received = addDays(place.receivedOn, paper.later);
    const receivedOn = received > place.latest ? place.receivedOn : received;
    return blank('document', {
      id: rowId(`${receivedOn}T09:00:00.000Z`, place.random),
      case_id: place.caseId,
      person_id: paper.person === undefined ? null : (place.persons[paper.person]?.id ?? null),
      kind: paper.kind,
      title: paper.title,
      received_on: receivedOn,
      pages: paper.pages,
      sensitivity: documentKinds[paper.kind].sensitivity,
      released_to_authority: 0,
      file_held: 0,
    });
  });
}

function papersOf(place: DocumentPlace): Paper[] {
  const { plan, story, history, persons, random } = place;
  const name = (i: number) => String(persons[i]?.first_names || persons[i]?.surname || '');
  const children = persons
    .map((person, i) => ({ person, i }))
    .filter(({ person }) => person.relation === 'CHILD');
  const paper = (kind: DocumentKind, title: string, pages: number, later = 0, person?: number): Paper => ({
    kind,
    title,
    pages,
    later,
    ...(person === undefined ? {} : { person }),
  });
  const some = (chance: number, ...papers: Paper[]) => (random.chance(chance) ? papers : []);
  const short = plan.story === 'NEWCOMER';
  return [
    paper('D01', 'Antragsschreiben', random.int(short ? 1 : 3, short ? 2 : 9)),
    ...persons
      .filter((person) => person.relation !== 'CHILD')
      .map((_, i) => paper('D02', `Lebenslauf ${name(i)}`, 2, 0, i)),
    ...(place.consentDocument ? [paper('D03', 'Einwilligungserklärungen', persons.length)] : []),
    ...(place.represented ? [paper('D04', 'Vollmacht', 1)] : []),
    ...(claimsIllness(plan) && !plan.has?.includes('RELEASE_MISSING')
      ? [paper('D05', 'Schweigepflichtentbindung', 1, 6)]
      : []),
    ...(claimsIllness(plan)
      ? [
          paper('D06', `Ärztlicher Bericht ${story.clinic}`, random.int(3, 7), 6),
          ...some(0.5, paper('D06', 'Fachärztliche Stellungnahme zum Verlauf', random.int(2, 4), 31)),
        ]
      : []),
    ...(short ? [] : [paper('D07', `Sprachzertifikat ${name(0)}`, 2, 0, 0)]),
    ...(short || plan.story === 'ELDERLY'
      ? []
      : [paper('D08', 'Arbeits- oder Ausbildungsvertrag, Lohnabrechnungen', random.int(4, 11), 9)]),
    ...(plan.story === 'WORKER' ? [paper('D09', 'Rentenversicherungsverlauf', 3)] : []),
    ...some(short ? 0 : 0.7, paper('D10', `Bescheinigung ${story.club}`, 1, 4)),
    ...some(short ? 0.1 : 0.9, paper('D11', 'Unterstützungsschreiben', random.int(2, 14), 4)),
    ...children.map(({ i }) => paper('D12', `Schul- oder Kitabescheinigung ${name(i)}`, 2, 0, i)),
    ...(plan.story === 'ELDERLY'
      ? []
      : [paper('D13', `Bescheid des Bundesamtes vom ${inFigures(history.refusedOn)}`, random.int(11, 24))]),
    ...some(0.6, paper('D14', 'Duldungen in Kopie', random.int(1, 4))),
    ...(plan.story === 'ELDERLY' || plan.story === 'NEWCOMER'
      ? []
      : [
          paper(
            'D15',
            `Urteil des Verwaltungsgerichts ${story.court} vom ${inFigures(history.courtOn)}`,
            random.int(8, 19),
          ),
        ]),
    ...(plan.crime
      ? [
          paper(
            'D16',
            plan.crime === 'HEAVY' ? 'Strafurteil des Landgerichts' : 'Strafbefehl des Amtsgerichts',
            3,
            20,
            0,
          ),
        ]
      : []),
  ];
}
