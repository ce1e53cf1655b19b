import type { KeyBinding } from '@overread/ui';

/** Everything a key of the worksheet can do. */
export interface WorksheetActs {
  move: (by: 1 | -1) => void;
  turn: (by: 1 | -1) => void;
  next: () => void;
  agree: () => void;
  agreeRest: () => void;
  revise: () => void;
  remove: () => void;
  missed: () => void;
  principal: () => void;
  shift: (by: 1 | -1) => void;
  /** The error type of a number from 1; 9 stands for all others. */
  type: (number: number) => void;
  picker: () => void;
  field: (control: 'reason' | 'rationale' | 'guideline' | 'impact') => void;
  teaching: () => void;
  undo: () => void;
  submit: () => void;
  skip: () => void;
}

const bind = (id: string, keys: string | readonly string[], label: string, run: () => void, repeat = false): KeyBinding => ({ id, keys, label, run, repeat });

/** Keys that read: they work on a submitted chart too. */
export const readingKeys = ({ move, turn }: Pick<WorksheetActs, 'move' | 'turn'>): KeyBinding[] => [
  bind('down', ['ArrowDown', 'j'], 'Next line', () => { move(1); }, true),
  bind('up', ['ArrowUp', 'k'], 'Line before', () => { move(-1); }, true),
  bind('nextFinding', 'ArrowRight', 'Next finding of the line', () => { turn(1); }),
  bind('findingBefore', 'ArrowLeft', 'Finding before, of the line', () => { turn(-1); }),
];

/** The keyboard map of the worksheet, in the order in which the keys dialog lists it. */
export const worksheetKeys = (acts: WorksheetActs): KeyBinding[] => [
  ...readingKeys(acts),
  bind('next', 'n', 'Next line not judged', acts.next),
  bind('agree', 'a', 'Agree with the line', acts.agree),
  bind('agreeRest', 'Shift+A', 'Agree with all untouched lines', acts.agreeRest),
  bind('revise', 'r', 'Revise the line', acts.revise),
  bind('remove', 'x', 'Remove the line', acts.remove),
  bind('missed', 'm', 'Add a missed code', acts.missed),
  bind('principal', 'p', 'Make it the principal diagnosis', acts.principal),
  bind('earlier', '[', 'Move the line up', () => { acts.shift(-1); }, true),
  bind('later', ']', 'Move the line down', () => { acts.shift(1); }, true),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => bind(`type${number}`, String(number), number === 9 ? 'Another error type' : `Error type ${number}`, () => { acts.type(number); })),
  bind('picker', 'e', 'Pick type and reason from all', acts.picker),
  bind('reason', 'w', 'Why it is wrong', () => { acts.field('reason'); }),
  bind('rationale', 'c', 'Rationale', () => { acts.field('rationale'); }),
  bind('guideline', 'g', 'Guideline', () => { acts.field('guideline'); }),
  bind('impact', 'i', 'Impact in dollars', () => { acts.field('impact'); }),
  bind('teaching', 'f', 'Mark as a teaching example', acts.teaching),
  bind('undo', 'z', 'Undo', acts.undo, true),
  bind('submit', 'mod+Enter', 'Submit and next', acts.submit),
  bind('skip', 'Shift+S', 'Skip with a reason', acts.skip),
];
