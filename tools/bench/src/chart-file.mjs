import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const diagnoses = ['A41.9', 'E11.65', 'E78.5', 'F10.21', 'G47.33', 'I10', 'I25.10', 'I48.91', 'I50.23', 'J18.9', 'J44.1', 'J96.01', 'K21.9', 'N17.9', 'N18.31', 'R65.20', 'Z66', 'Z79.4', 'Z87.891', 'Z95.1'];
const procedures = ['5A1935Z', '0SRC0J9', '02HV33Z', '3E03317'];
const payers = ['Medicare', 'Medicaid', 'Commercial', '"Blue Shield, PPO"', 'Self-pay'];
const lines = ['Cardiology', 'Pulmonary', 'General Surgery', 'Orthopedics', '"Neurology ""stroke"""'];
const facilities = ['NMC', 'LKS', 'DST', 'WST'];
const places = { dx: 25, px: 10 };

const header = [
  'Account Number', 'MRN', 'Facility', 'Work Type', 'Service Line', 'Payer', 'Admit Date', 'Discharge Date', 'Disch Disp', 'Total Charges', 'MS-DRG', 'DRG Weight', 'Coder ID', 'Available', 'Assigned', 'Final Coded', 'Coding Minutes',
  ...Array.from({ length: places.dx }, (_, at) => [`DX${at + 1}`, `POA${at + 1}`]).flat(),
  ...Array.from({ length: places.px }, (_, at) => `PX${at + 1}`),
];

const two = (number) => String(number).padStart(2, '0');
const at = (minutes) => {
  const iso = new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString();
  return `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
};

/** A number of its own for each chart and place, the same in every run. */
const mixed = (chart, place) => Math.imul((chart + 1) * 2_654_435_761 + place * 40_503, 2_246_822_519) >>> 8;

const row = (chart, edition) => {
  const pick = (place, from) => from[mixed(chart, place) % from.length];
  const dx = 5 + (mixed(chart, 1) % 12);
  const px = mixed(chart, 2) % 4;
  const discharge = 2_000 + (mixed(chart, 3) % 500_000);
  return [
    `B${String(chart).padStart(8, '0')}`, `M${String(mixed(chart, 4) % 1_000_000).padStart(6, '0')}`, pick(5, facilities), 'Inpatient', pick(6, lines), pick(7, payers),
    at(discharge - 1_440 * (1 + (mixed(chart, 8) % 9))), at(discharge), '01', `${1_000 + (mixed(chart, 9) % 90_000)}.${two(mixed(chart, 10) % 100)}`, String(100 + (mixed(chart, 11) % 800)), `1.${String(mixed(chart, 12) % 10_000).padStart(4, '0')}`,
    `C${String(mixed(chart, 13) % 300).padStart(3, '0')}`, at(discharge + 600), at(discharge + 900), at(discharge + 1_500 + (mixed(chart, 14) % 2_000)), String(20 + edition + (mixed(chart, 15) % 30)),
    ...Array.from({ length: places.dx }, (_, place) => (place < dx ? [diagnoses[(mixed(chart, 20) + place) % diagnoses.length], 'Y'] : ['', ''])).flat(),
    ...Array.from({ length: places.px }, (_, place) => (place < px ? pick(60 + place, procedures) : '')),
  ].join(',');
};

/**
 * Writes a wide extract of charts with 5 to 16 diagnoses and up to 3 procedures each, quotes and commas in its cells.
 *
 * @param edition another number gives the same charts with other coding minutes
 */
export const writeCharts = async (path, { from, count, edition }) => {
  const file = createWriteStream(path);
  file.write(`${header.join(',')}\n`);
  for (let done = 0; done < count; done += 1_000) {
    const block = Array.from({ length: Math.min(1_000, count - done) }, (_, each) => row(from + done + each, edition)).join('\n');
    if (!file.write(`${block}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
};
