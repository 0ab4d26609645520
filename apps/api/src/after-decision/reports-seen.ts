/**
 * How many reports of the case `c` the competent authority knows of: those since it became competent. What its
 * predecessor reported, before a correction brought the case back, is not for it, not even as a number.
 */
export const REPORTS_SEEN = `(select count(*) from authority_report ar where ar.case_id = c.id and ar.reported_at >
  coalesce((select max(fa.ended_at) from former_authority fa where fa.case_id = c.id), ''))`;
