/** What an extract holds. */
export const importKinds = ['charts', 'time_log', 'queries', 'second_reviews'] as const;
export type ImportKindCode = (typeof importKinds)[number];

/** One column of an extract. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  /** Column names that mean it, folded: lower case, letters and digits only. The first is its own. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
}

const field = (name: string, label: string, required: boolean, ...synonyms: string[]): FieldSpec => ({ name, label, required, synonyms: [name.toLowerCase(), ...synonyms] });

const account = field('accountNumber', 'Account number', true, 'account', 'acct', 'acctno', 'accountno', 'har', 'encounter', 'encounternumber', 'encounterid', 'csn', 'visitnumber', 'visitid', 'claimid', 'fin');
const facility = (required: boolean): FieldSpec => field('facility', 'Facility', required, 'facilitycode', 'facilityid', 'hospital', 'site', 'location', 'campus');
const coder = (required: boolean): FieldSpec => field('coder', 'Coder', required, 'coderid', 'codercode', 'codedby', 'finalcoder', 'employee', 'employeeid', 'user', 'userid');

const codeLine: readonly FieldSpec[] = [
  field('seq', 'Sequence', true, 'sequence', 'line', 'linenumber', 'position', 'codeseq', 'order'),
  field('system', 'Code system', true, 'codesystem', 'codetype', 'type', 'vocabulary'),
  field('code', 'Code', true, 'codevalue', 'diagnosiscode', 'procedurecode'),
  field('poa', 'POA', false, 'poaindicator', 'presentonadmission'),
  field('modifiers', 'Modifiers', false, 'modifier', 'mod', 'mods'),
  field('units', 'Units', false, 'unit', 'qty', 'quantity'),
  field('codeDate', 'Procedure date', false, 'proceduredate', 'pxdate', 'servicedate'),
  field('surgeon', 'Surgeon', false, 'proceduresurgeon', 'performingprovider'),
];

const chartHeader: readonly FieldSpec[] = [
  account,
  facility(true),
  field('workType', 'Work type', true, 'encountertype', 'patienttype', 'visittype', 'accounttype', 'patientclass'),
  coder(true),
  field('patientRef', 'Patient reference', false, 'mrn', 'medicalrecordnumber', 'patientid', 'patient'),
  field('payer', 'Payer', false, 'payor', 'insurance', 'financialclass', 'primarypayer', 'payergroup'),
  field('serviceLine', 'Service line', false, 'service', 'specialty', 'department', 'hospitalservice'),
  field('provider', 'Attending provider', false, 'attending', 'attendingprovider', 'physician', 'attendingphysician'),
  field('admitAt', 'Admitted', false, 'admitdate', 'admission', 'admitdatetime', 'admissiondate', 'servicedate', 'dateofservice', 'dos'),
  field('dischargeAt', 'Discharged', false, 'dischargedate', 'discharge', 'dischargedatetime', 'dischdate'),
  field('disposition', 'Discharge disposition', false, 'dischdisp', 'dischargedisposition', 'dischargestatus', 'patientstatus', 'disp'),
  field('admitSource', 'Admit source', false, 'admissionsource', 'sourceofadmission', 'pointoforigin'),
  field('totalCharges', 'Total charges', false, 'charges', 'totalcharge', 'grosscharges', 'totchg'),
  field('drg', 'MS-DRG', false, 'msdrg', 'drgcode', 'finaldrg'),
  field('drgWeight', 'DRG weight', false, 'relativeweight', 'drgwt', 'weight', 'rw'),
  field('emLevel', 'E/M level', false, 'em', 'visitlevel', 'edlevel'),
  field('availableAt', 'Available for coding', false, 'available', 'readytocode', 'availabledate', 'codingavailable'),
  field('assignedAt', 'Assigned', false, 'assigned', 'assigneddate', 'assignedtime'),
  field('firstCodedAt', 'First coded', false, 'firstcoded', 'firstcodeddate', 'initialcoded', 'codingstart'),
  field('finalCodedAt', 'Final coded', true, 'finalcoded', 'finalcodeddate', 'codeddate', 'codedat', 'coded', 'codingcompleted', 'completed'),
  field('billedAt', 'Final billed', false, 'finalbilled', 'billed', 'billdate', 'finalbilldate', 'billeddate'),
  field('codingMinutes', 'Coding minutes', false, 'minutes', 'codingtime', 'minutesspent', 'timespent'),
];

/** Fields of each kind; a charts or second-reviews extract may be long (one row a code) or wide (one row a chart). */
export const fieldsOf: Readonly<Record<ImportKindCode, { readonly header: readonly FieldSpec[]; readonly line: readonly FieldSpec[] }>> = {
  charts: { header: chartHeader, line: codeLine },
  second_reviews: { header: [account, facility(false), field('reviewer', 'Reviewer', false, 'reviewedby', 'auditor', 'auditedby')], line: codeLine },
  time_log: { header: [coder(true), field('day', 'Day', true, 'date', 'workdate', 'workday', 'logdate'), field('activity', 'Activity', true, 'task', 'category', 'timetype'), field('minutes', 'Minutes', true, 'mins', 'duration', 'time')], line: [] },
  queries: { header: [account, facility(false), coder(false), field('openedAt', 'Opened', true, 'opened', 'querydate', 'sent', 'created', 'openedat'), field('answeredAt', 'Answered', false, 'answered', 'responded', 'responsedate', 'closed'), field('outcome', 'Outcome', false, 'response', 'result', 'queryoutcome')], line: [] },
};

/** Numbered columns of a wide extract, folded, with their number last. */
export const wideColumns = {
  dx: /^(?:dx|diag|diagnosis|icd10dx|icd10cm|dxcode|diagnosiscode)0*(\d{1,2})$/,
  poa: /^(?:poa|dxpoa|poaindicator|diagpoa)0*(\d{1,2})$/,
  px: /^(?:px|proc|procedure|pcs|icd10pcs|pxcode|procedurecode)0*(\d{1,2})$/,
  pxDate: /^(?:pxdate|procdate|proceduredate|pcsdate)0*(\d{1,2})$/,
  pxSurgeon: /^(?:pxsurgeon|surgeon|proceduresurgeon)0*(\d{1,2})$/,
  service: /^(?:cpt|hcpcs|cpthcpcs|svc|servicecode)0*(\d{1,2})$/,
  modifiers: /^(?:mod|mods|modifier|modifiers|cptmod)0*(\d{1,2})$/,
  units: /^(?:units|unit|qty|cptunits)0*(\d{1,2})$/,
} as const;
export type WideColumn = keyof typeof wideColumns;

export const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
