import { COMMISSION_SETTINGS, type CommissionSetting } from '@ersuchen/domain';
import { graphql } from '../../gql/gql.ts';

export const SettingParts = graphql(`
  fragment SettingParts on CommissionSetting {
    name
    value
    values
    changedBy
    changedAt
  }
`);

/** A setting that this version of the page can explain. */
export const isKnown = (name: string): name is CommissionSetting => Object.hasOwn(COMMISSION_SETTINGS, name);

export const isOfDispatch = (name: string): boolean => name.startsWith('WAY_TO_');
