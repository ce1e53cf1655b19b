import { isRefusal, refuse, type Result } from '../../statistics/result/refusal.js';
import { sumOf } from '../../statistics/result/sum-of.js';
import { drawProportional, type ProportionalDraw } from './draw-proportional.js';

/** A chart and how likely it seems to hold an error, on any scale ≥ 0; 0 = nothing speaks against it. */
export interface RiskUnit {
  readonly key: string;
  readonly risk: number;
}

export interface RiskDraw extends ProportionalDraw {
  /** Size that stood for the least risk. */
  readonly floor: number;
  /** Charts drawn with equal chances that would tell as much, (Σ1/π)² ÷ Σ1/π²: shown before anybody audits. */
  readonly nEffective: number;
}

/**
 * Draws charts with probability proportional to risk, none below `floorShare` of the mean risk: every chart keeps a chance above 0, so
 * that rates stay estimable by `estimateFromDraw` with the chances kept here. Where all risks are 0 the draw is one with equal chances.
 * INVALID_INPUT unless 0 < floorShare ≤ 1. Picks by judgement have no chance to keep and are no part of this.
 */
export const drawRiskWeighted = ({ seed, units, n, floorShare }: { readonly seed: string; readonly units: readonly RiskUnit[]; readonly n: number; readonly floorShare: number }): Result<RiskDraw> => {
  if (!(floorShare > 0 && floorShare <= 1) || !units.every(({ risk }) => risk >= 0 && Number.isFinite(risk))) return refuse('INVALID_INPUT');
  const mean = units.length === 0 ? 0 : sumOf(units, ({ risk }) => risk) / units.length;
  const floor = mean > 0 ? floorShare * mean : 1;
  const draw = drawProportional({ seed, n, units: units.map(({ key, risk }) => ({ key, size: Math.max(risk, floor) })) });
  if (isRefusal(draw)) return draw;
  const weights = draw.selected.map(({ pi }) => 1 / pi);
  return { ...draw, floor, nEffective: sumOf(weights, (w) => w) ** 2 / sumOf(weights, (w) => w * w) };
};
