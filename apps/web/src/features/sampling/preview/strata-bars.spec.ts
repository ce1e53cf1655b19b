import { strataBars } from './strata-bars.js';

const stratum = (name: string, population: number, selected: number) => ({ stratum: name, population, selected, takenWhole: population === selected, spares: 0, deviation: null });

describe('strata as bars', () => {
  test('to the scale of the largest', () => {
    const bars = strataBars([stratum('IP', 200, 20), stratum('ED', 50, 50)], (name) => name);
    expect(bars.map(({ frameWidth, drawnWidth, share }) => [frameWidth, drawnWidth, share])).toEqual([[100, 10, 0.1], [25, 25, 1]]);
  });

  test('an empty stratum has no share and no width', () => {
    expect(strataBars([stratum('IP', 0, 0)], () => 'Inpatient')).toMatchObject([{ label: 'Inpatient', share: null, frameWidth: 0, drawnWidth: 0 }]);
  });
});
