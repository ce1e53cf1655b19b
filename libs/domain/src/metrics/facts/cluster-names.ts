/**
 * Shares whose units (codes, indicators) sit in charts: each chart is a cluster with m units judged and x units right. Of a
 * chart without any unit (m = 0) nothing enters.
 */
export const clusterSentences = {
  codeOverCode: { x: 'codes matched', m: 'codes matched + revised + missed' },
  netOfOverCoding: { x: 'codes matched − unsupported, per chart not below 0', m: 'codes matched + revised + missed' },
  union: { x: 'codes matched', m: 'codes matched + revised + unsupported + missed' },
  weighted: { x: 'weights of codes matched', m: 'weights of codes matched, revised, unsupported and missed' },
  dx: { x: 'diagnosis codes matched', m: 'diagnosis codes matched + revised + missed' },
  pcs: { x: 'ICD-10-PCS codes matched', m: 'ICD-10-PCS codes matched + revised + missed' },
  services: { x: 'CPT/HCPCS codes matched', m: 'CPT/HCPCS codes matched + revised + missed' },
  poa: { x: 'right POA indicators', m: 'POA indicators audited' },
  modifiers: { x: 'lines with the right modifiers', m: 'lines with audited modifiers' },
  units: { x: 'lines with the right units', m: 'lines with audited units' },
  chartMean: { x: 'sum over charts of codes matched ÷ (matched + revised + missed)', m: 'charts with a code to judge' },
  records: { x: 'charts audited without a scored error', m: 'charts audited' },
  drg: { x: 'charts with the right DRG', m: 'charts with an audited DRG' },
  em: { x: 'charts with the right E/M level', m: 'charts with an audited E/M level' },
  principal: { x: 'charts with the right principal or first-listed diagnosis', m: 'charts with an audited principal or first-listed diagnosis' },
  disposition: { x: 'charts with the right disposition', m: 'charts with an audited disposition' },
  errorsOfCodes: { x: 'scored findings', m: 'codes matched + revised + unsupported + missed' },
  errorsOfCharts: { x: 'scored findings', m: 'charts audited' },
} as const;

export type ClusterName = keyof typeof clusterSentences;

export const clusterNames = Object.keys(clusterSentences) as readonly ClusterName[];
