/** Something that must be said before the plan can be drawn, and the control that it is said in. */
export interface PlanGap {
  readonly field: 'name' | 'days' | 'size' | 'stratifyBy' | 'valueBands' | 'riskBy' | 'riskFloor' | 'discoveryN' | 'expandAt' | 'unusable' | 'blindPercent' | 'auditorIds' | 'dueDays';
  readonly message: string;
}
