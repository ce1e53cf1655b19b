import { formatMoney, formatPercent } from '@overread/ui';
import { shareText, type ScoreLineLike } from '../../../shared/audits/score-lines.js';
import { footerLines, methodWords } from './footer-lines.js';
import classes from './score-footer.module.css';

export interface ScoreFooterProps {
  /** What the scores are: "If submitted now". */
  label: string;
  lines: readonly ScoreLineLike[];
  version: { readonly headline: string; readonly number: number };
  overDollars: string;
  underDollars: string;
  /** What to know of them beside the method. */
  note?: string | undefined;
}

/** Every score of the chart in one line, with the method and its version; nobody types a total. */
export function ScoreFooter({ label, lines, version, overDollars, underDollars, note }: ScoreFooterProps) {
  return (
    <div role="group" aria-label={label}><dl className={classes.footer}>
      {footerLines(lines, version.headline).map((line) => (
        <div key={line.method} className={`${classes.score ?? ''} ${line.method === version.headline ? classes.headline ?? '' : ''}`}>
          <dt>{line.label}</dt>
          <dd>{shareText(line, (share) => formatPercent(share))}</dd>
        </div>
      ))}
      <div className={classes.score}><dt>Over</dt><dd>{formatMoney(overDollars, { cents: true })}</dd></div>
      <div className={classes.score}><dt>Under</dt><dd>{formatMoney(underDollars, { cents: true })}</dd></div>
      <div className={classes.score}><dt>Method</dt><dd>{methodWords(lines, version)}</dd></div>
      {note === undefined ? null : <div className={classes.score}><dt>So far</dt><dd>{note}</dd></div>}
    </dl></div>
  );
}
