// The token that a view shows: one of the selected step's, its last unless another
// is chosen. What decides on the token at position p is the forward pass at p − 1.

import { button, group, make } from './elements';
import { CLEARED, SELECTED, type Host, type Row, type Run, type Source, type Token } from './view';

/** What a description says behind the token's name. */
export const words = (token: Token) => token.Title.slice(token.Title.indexOf(': ') + 1).trim();

export function heading(row: Row): HTMLElement {
  const operands = row.Operands && ` (${row.Operands.replaceAll(' ', ', ')})`;
  return make('h3', '', `Step ${group(row.Step)}: ${row.Text}${operands}`);
}

/** The tokens of a step, to choose one; own is where the chosen one comes from. */
export function chooser(row: Row, token: number, own: Source | undefined, choose: (token: number) => void): HTMLElement {
  const { More, Tokens } = row;
  const box = make('div', 'chooser');
  box.role = 'group';
  box.ariaLabel = 'Token of the step';
  if (More > 0) {
    // Only the last ones have names; the others are reached one by one.
    const back = button('quiet', '◀', 'back', () => choose(Math.max(0, token - 1)));
    back.ariaLabel = 'Token before';
    box.append(back, make('span', 'faint', `${group(More)} more`));
  }
  Tokens.forEach(({ Kind, Name }, i) => {
    const element = button(`token ${Kind}`, Name, `token-${i}`, () => choose(More + i));
    element.ariaPressed = String(More + i === token);
    box.append(element);
  });
  const name = own && token < More ? `${own.Token.Name}, ` : '';
  box.append(make('span', 'said', `token ${group(row.First + token)}: ${name}${own ? words(own.Token) : ''}`));
  return box;
}

/** Follows the selected step and the token chosen of it. */
export class Chosen {
  row?: Row; // none: no step is selected
  token = -1; // −1: the last
  private asked = 0; // an answer to an older question is dropped
  private run?: Run;
  private wanted = -1; // the position of a token of a step that is being selected

  constructor(
    private host: Host,
    private changed: (row?: Row) => void, // it was another row
  ) {}

  get position(): number {
    return this.row ? this.row.First + this.token : -1;
  }

  draw(change: number, run: Run): void {
    this.run = run;
    if (change & CLEARED) {
      this.asked++;
      const before = this.row;
      if (before) this.token = -1; // else a link has chosen it
      this.row = undefined;
      this.changed(before);
    }
    if (change & SELECTED && run.Selected >= 0) this.ask();
  }

  private async ask(): Promise<void> {
    const mine = ++this.asked;
    const [row] = await this.host.rows(this.run!.Selected, 1);
    if (mine !== this.asked || !row) return;
    const before = this.row;
    if (before && before.Step !== row.Step) this.token = -1;
    this.row = row;
    const last = row.More + row.Tokens.length - 1;
    const wanted = this.wanted - row.First;
    this.wanted = -1;
    if (wanted >= 0 && wanted <= last) this.token = wanted;
    if (this.token < 0 || this.token > last) this.token = last;
    this.changed(before);
  }

  choose(token: number): void {
    this.token = token;
    this.changed(this.row);
  }

  /** Takes a token from a link. */
  restore(token: number): void {
    this.token = Math.max(-1, token);
    if (this.run && this.run.Selected >= 0) this.ask();
  }

  /** Selects the step of a token, if it is one of a step. */
  async go(position: number): Promise<void> {
    const mine = ++this.asked;
    const [source] = await this.host.sources([position], []);
    if (mine !== this.asked || !source || source.Step < 0) return;
    this.wanted = position;
    if (source.Step === this.run!.Selected) this.ask();
    else this.host.select(source.Step);
  }
}
