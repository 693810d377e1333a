// Breakpoints beside the source: a gutter, a key, and the line of the selected
// step, which C has only here. A document's lines are kept while its text stays.

import type { Editor } from './editor';
import type { EditorState, Extension, RangeSet, StateEffect } from '@codemirror/state';
import type { GutterMarker } from '@codemirror/view';

export interface Breakpoints {
  /** The lines of a document, from 1. */
  lines(name: string): number[];
  /** All of them, by document and line. */
  all(): [string, number][];
  toggle(name: string, line: number): void;
  clear(): void;
  /** Marks the line of the selected step, 0 for none. */
  mark(name: string, line: number): void;
}

const DOCUMENTS = ['main', 'header', 'module'];
const most = 50;

/** Adds the gutter to the editor; changed hears of breakpoints that come and go. */
export function createBreakpoints(editor: Editor, changed: () => void): Breakpoints {
  const kept = new Map<string, { text: string; lines: number[] }>();
  let effects!: { toggle(at: number): StateEffect<unknown>; mark(line: number): StateEffect<unknown>; show(at: number): StateEffect<unknown> };
  let linesOf!: (state: EditorState) => number[];

  editor.extend((kit) => {
    const { Decoration, EditorView, GutterMarker, RangeSet, StateEffect, StateField, gutter, keymap } = kit;
    const toggle = StateEffect.define<number>({ map: (at, change) => change.mapPos(at) });
    const mark = StateEffect.define<number>();

    class Dot extends GutterMarker {
      override toDOM(): Node {
        const dot = document.createElement('span');
        dot.className = 'cm-breakpoint';
        dot.textContent = '●';
        return dot;
      }
    }
    const dot = new Dot();

    const dots = StateField.define<RangeSet<GutterMarker>>({
      create: () => RangeSet.empty,
      update(set, tr) {
        set = set.map(tr.changes);
        for (const effect of tr.effects) {
          if (!effect.is(toggle)) continue;
          let there = false;
          set.between(effect.value, effect.value, () => void (there = true));
          set = set.update(there ? { filter: (from) => from !== effect.value } : { add: [dot.range(effect.value)] });
        }
        return set;
      },
    });
    linesOf = (state) => {
      const lines = new Set<number>();
      const set = state.field(dots, false);
      for (let i = set?.iter(); i?.value; i.next()) lines.add(state.doc.lineAt(i.from).number);
      return [...lines];
    };

    const current = Decoration.line({ class: 'cm-current-step' });
    const currentLine = StateField.define({
      create: () => Decoration.none,
      update(marks, tr) {
        marks = marks.map(tr.changes);
        for (const effect of tr.effects) {
          if (!effect.is(mark)) continue;
          const known = effect.value >= 1 && effect.value <= tr.state.doc.lines;
          marks = known ? Decoration.set([current.range(tr.state.doc.line(effect.value).from)]) : Decoration.none;
        }
        return marks;
      },
      provide: (field) => EditorView.decorations.from(field),
    });
    effects = { toggle: (at) => toggle.of(at), mark: (line) => mark.of(line), show: (at) => EditorView.scrollIntoView(at, { y: 'nearest', yMargin: 40 }) };

    const theme = EditorView.baseTheme({
      '.cm-breakpoints': { width: '16px', cursor: 'pointer' },
      '.cm-breakpoints .cm-gutterElement': { textAlign: 'center' },
      '.cm-breakpoints .cm-gutterElement:hover:empty::after': { content: '"○"', color: 'var(--ink-faint)' },
      '.cm-breakpoint': { color: 'var(--bad)' },
    });

    return (name): Extension => [
      dots.init((state) => {
        const old = kept.get(name);
        if (old?.text !== state.doc.toString()) return RangeSet.empty;
        return RangeSet.of(old.lines.map((line) => dot.range(state.doc.line(line).from)));
      }),
      currentLine,
      gutter({
        class: 'cm-breakpoints',
        markers: (view) => view.state.field(dots),
        initialSpacer: () => dot,
        domEventHandlers: {
          mousedown(view, line) {
            flip(name, view.state.doc.lineAt(line.from).number);
            return true;
          },
        },
      }),
      keymap.of([{ key: 'F9', run: (view) => (flip(name, view.state.doc.lineAt(view.state.selection.main.head).number), true) }]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) remember(name, update.state);
      }),
      theme,
    ];
  });

  function remember(name: string, state: EditorState): void {
    kept.set(name, { text: state.doc.toString(), lines: linesOf(state) });
    changed();
  }

  function flip(name: string, line: number): void {
    const state = editor.state(name);
    if (!state || line < 1 || line > state.doc.lines) return;
    const has = linesOf(state).includes(line);
    if (!has && all().length >= most) return;
    editor.dispatch(name, [effects.toggle(state.doc.line(line).from)]);
    remember(name, editor.state(name)!);
  }

  const lines = (name: string) => {
    const state = editor.state(name);
    return state ? linesOf(state) : [];
  };
  const all = () => DOCUMENTS.flatMap((name) => lines(name).map((line): [string, number] => [name, line]));

  return {
    lines,
    all,
    toggle: flip,
    clear() {
      for (const [name, line] of all()) flip(name, line);
    },
    mark(name, line) {
      for (const other of DOCUMENTS) {
        const state = editor.state(other);
        if (!state) continue;
        const at = other === name && line >= 1 && line <= state.doc.lines ? line : 0;
        editor.dispatch(other, at ? [effects.mark(at), effects.show(state.doc.line(at).from)] : [effects.mark(0)]);
      }
    },
  };
}
