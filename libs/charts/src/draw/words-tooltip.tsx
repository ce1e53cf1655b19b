import classes from './chart-frame.module.css';

interface WordsTooltipProps {
  active?: boolean;
  payload?: readonly { payload?: { words?: string } }[];
}

/** What the point under cursor or keyboard says, as it was prepared. */
export function WordsTooltip({ active = false, payload = [] }: WordsTooltipProps) {
  const words = payload[0]?.payload?.words;
  return active && words !== undefined ? <div className={classes.tooltip ?? ''}>{words}</div> : null;
}
