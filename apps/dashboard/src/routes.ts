import type { Permission } from '@ersuchen/domain';
import type { ComponentType } from 'react';

/** One line per page. Paths are German, and carry ids, never names. */
export interface ScreenRoute {
  readonly path: string;
  /** Without it the page is unknown: the same answer as for a page that does not exist. */
  readonly permission: Permission;
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
  /**
   * Its entry in the main navigation, and the key after `g` that leads to it. The first entry that a function may see
   * is its start page.
   */
  readonly navigation?: { readonly label: NavigationLabel; readonly key: string };
}

export type NavigationLabel =
  | 'desk'
  | 'tasks'
  | 'cases'
  | 'meetings'
  | 'post'
  | 'statements'
  | 'applications'
  | 'reports'
  | 'requests'
  | 'feedback';

/** In the order of the navigation. */
export const screens: readonly ScreenRoute[] = [
  {
    path: 'uebersicht',
    permission: 'desk.read',
    load: async () => ({ Component: (await import('./screens/work/desk/screen.tsx')).DeskScreen }),
    navigation: { label: 'desk', key: 'u' },
  },
  {
    path: 'aufgaben',
    permission: 'task.list',
    load: async () => ({ Component: (await import('./screens/work/tasks/screen.tsx')).TasksScreen }),
    navigation: { label: 'tasks', key: 'w' },
  },
  {
    path: 'vorgaenge',
    permission: 'case.list',
    load: async () => ({ Component: (await import('./screens/cases/list/screen.tsx')).CaseListScreen }),
    navigation: { label: 'cases', key: 'v' },
  },
  {
    path: 'vorgaenge/erfassen',
    permission: 'case.capture',
    load: async () => ({ Component: (await import('./screens/cases/capture/screen.tsx')).CaptureScreen }),
  },
  {
    path: 'vorgaenge/:id',
    permission: 'case.read',
    load: async () => ({ Component: (await import('./screens/cases/file/screen.tsx')).CaseFileScreen }),
  },
  {
    path: 'sitzungen',
    permission: 'meeting.read',
    load: async () => ({ Component: (await import('./screens/meetings/list/screen.tsx')).MeetingListScreen }),
    navigation: { label: 'meetings', key: 's' },
  },
  {
    path: 'sitzungen/:id',
    permission: 'meeting.read',
    load: async () => ({
      Component: (await import('./screens/meetings/agenda/screen.tsx')).MeetingAgendaScreen,
    }),
  },
  {
    path: 'sitzungen/:id/beratung',
    permission: 'deliberation.read',
    load: async () => ({
      Component: (await import('./screens/meetings/session/screen.tsx')).MeetingSessionScreen,
    }),
  },
  {
    path: 'anforderungen',
    permission: 'statement.request',
    load: async () => ({
      Component: (await import('./screens/statement-board/screen.tsx')).StatementBoardScreen,
    }),
    navigation: { label: 'statements', key: 't' },
  },
  {
    path: 'rueckfuehrungen',
    permission: 'removal-alarm.list',
    load: async () => ({
      Component: (await import('./screens/removals/screen.tsx')).RemovalAlarmsScreen,
    }),
  },
  {
    path: 'post',
    permission: 'letter.list',
    load: async () => ({ Component: (await import('./screens/post/screen.tsx')).PostScreen }),
    navigation: { label: 'post', key: 'p' },
  },
  {
    path: 'stellungnahmen',
    permission: 'case.list.authority',
    load: async () => ({
      Component: (await import('./screens/statements/list/screen.tsx')).StatementListScreen,
    }),
    navigation: { label: 'statements', key: 's' },
  },
  {
    path: 'stellungnahmen/:id',
    permission: 'case.read.authority',
    load: async () => ({
      Component: (await import('./screens/statements/case/screen.tsx')).StatementCaseScreen,
    }),
  },
  {
    path: 'stellungnahmen/:id/beleg/:statementId',
    permission: 'statement.read.own',
    load: async () => ({
      Component: (await import('./screens/statements/receipt/screen.tsx')).StatementReceiptScreen,
    }),
  },
  {
    path: 'fruehere-stellungnahmen',
    permission: 'statement.read.own',
    load: async () => ({
      Component: (await import('./screens/statements/kept/screen.tsx')).KeptStatementsScreen,
    }),
  },
  {
    path: 'ersuchen',
    permission: 'authority-decision.report',
    load: async () => ({
      Component: (await import('./screens/requests/list/screen.tsx')).RequestListScreen,
    }),
    navigation: { label: 'requests', key: 'e' },
  },
  {
    path: 'vorbereitung',
    permission: 'agenda.read.published',
    load: async () => ({
      Component: (await import('./screens/preparation/start/screen.tsx')).PreparationStartScreen,
    }),
    navigation: { label: 'meetings', key: 's' },
  },
  {
    path: 'vorbereitung/:meetingId',
    permission: 'agenda.read.published',
    load: async () => ({
      Component: (await import('./screens/preparation/meeting/screen.tsx')).PreparationMeetingScreen,
    }),
  },
  {
    path: 'vorbereitung/:meetingId/:caseId',
    permission: 'case.read.released',
    load: async () => ({
      Component: (await import('./screens/preparation/case/screen.tsx')).PreparationCaseScreen,
    }),
  },
  {
    path: 'vorlagen',
    permission: 'letter-template.read',
    load: async () => ({
      Component: (await import('./screens/templates/list/screen.tsx')).TemplateListScreen,
    }),
  },
  {
    path: 'vorlagen/:letter',
    permission: 'letter-template.read',
    load: async () => ({
      Component: (await import('./screens/templates/template/screen.tsx')).TemplateScreen,
    }),
  },
  {
    path: 'einstellungen',
    permission: 'setting.change',
    load: async () => ({ Component: (await import('./screens/settings/screen.tsx')).SettingsScreen }),
  },
  {
    path: 'rueckmeldung',
    permission: 'feedback.read',
    load: async () => ({ Component: (await import('./screens/feedback/screen.tsx')).FeedbackScreen }),
    navigation: { label: 'feedback', key: 'r' },
  },
  {
    path: 'antraege',
    permission: 'case.list.own',
    load: async () => ({
      Component: (await import('./screens/own/applications/screen.tsx')).OwnApplicationsScreen,
    }),
    navigation: { label: 'applications', key: 'a' },
  },
  {
    path: 'antraege/:id',
    permission: 'case.read.own',
    load: async () => ({
      Component: (await import('./screens/own/application/screen.tsx')).OwnApplicationScreen,
    }),
  },
  {
    path: 'berichte',
    permission: 'report.read.aggregate',
    load: async () => ({ Component: (await import('./screens/reports/report/screen.tsx')).ReportScreen }),
    navigation: { label: 'reports', key: 'b' },
  },
  {
    path: 'berichte/bestand',
    permission: 'report.read',
    load: async () => ({ Component: (await import('./screens/reports/flow/screen.tsx')).StockFlowScreen }),
  },
  {
    path: 'berichte/ersuchen',
    permission: 'report.read.aggregate',
    load: async () => ({
      Component: (await import('./screens/reports/requests/screen.tsx')).FollowReportScreen,
    }),
  },
];
