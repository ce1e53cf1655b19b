import classes from './skip-link.module.css';

/** The first stop of the Tab key: jumps over the rail to the page. `target` is the id of the main element. */
export function SkipLink({ target = 'main' }: { target?: string }) {
  return (
    <a className={classes.link} href={`#${target}`} onClick={(event) => {
      event.preventDefault();
      document.getElementById(target)?.focus();
    }}>
      Skip to content
    </a>
  );
}
