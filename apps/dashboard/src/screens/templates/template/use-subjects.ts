import { useQuery } from '@apollo/client/react';
import type { Option } from '../../../components/select.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';

const PreviewCases = graphql(`
  query PreviewCases {
    officeCases(first: 100, sort: RECEIVED_NEWEST) {
      nodes {
        id
        fileNumber
        leadName
      }
    }
  }
`);

const PreviewMeetings = graphql(`
  query PreviewMeetings {
    meetings(first: 50) {
      nodes {
        id
        meetsOn
        place
      }
    }
  }
`);

/** The newest cases, or the coming meetings, to try a wording on. */
export function useSubjects(ofMeeting: boolean): readonly Option[] {
  const dates = useDates();
  const cases = useQuery(PreviewCases, { skip: ofMeeting });
  const meetings = useQuery(PreviewMeetings, { skip: !ofMeeting });
  if (ofMeeting) {
    const nodes = meetings.data?.meetings.nodes ?? [];
    return nodes.map(({ id, meetsOn, place }) => ({ value: id, label: `${dates.date(meetsOn)}, ${place}` }));
  }
  const nodes = cases.data?.officeCases.nodes ?? [];
  return nodes.map(({ id, fileNumber, leadName }) => ({
    value: id,
    label: [fileNumber, leadName].filter(Boolean).join(' · '),
  }));
}
