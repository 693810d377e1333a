// CodeMirror behind a small interface: documents by name, read-only ones too,
// compile errors at their lines, one highlighted line.

import {
  EditorView, Decoration, keymap, lineNumbers, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars,
  gutter, GutterMarker, type DecorationSet,
} from '@codemirror/view';
import { EditorState, StateEffect, StateField, Prec, RangeSet, type Extension } from '@codemirror/state';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { HighlightStyle, syntaxHighlighting, indentUnit, indentOnInput, bracketMatching } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { setDiagnostics, lintGutter, type Diagnostic as Mark } from '@codemirror/lint';
import { tags as t } from '@lezer/highlight';
import { grammar, complete } from './grammar';
import type { Diagnostic } from './diagnostics';

declare const STYLE_NONCE: string;

// Colours are the page's custom properties, so one theme serves light and dark.
const colours = HighlightStyle.define([
  { tag: [t.keyword, t.modifier, t.controlKeyword, t.operatorKeyword], color: 'var(--code-keyword)' },
  { tag: [t.typeName, t.standard(t.typeName), t.className], color: 'var(--code-type)' },
  { tag: [t.string, t.character, t.special(t.string)], color: 'var(--code-string)' },
  { tag: [t.number, t.bool, t.literal], color: 'var(--code-number)' },
  { tag: [t.comment, t.lineComment, t.blockComment], color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [t.processingInstruction, t.meta], color: 'var(--code-meta)' },
  { tag: [t.function(t.variableName), t.variableName], color: 'var(--ink)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--accent)' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--ink-faint)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'var(--line-active)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-unseen': { color: 'var(--bad)', fontSize: '0.8em' },
  '.cm-current-step': { backgroundColor: 'var(--step)', boxShadow: 'inset 3px 0 var(--accent)' },
  '.cm-panels, .cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--hairline)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--selection)', outline: 'none' },
  '.cm-diagnostic': { fontFamily: 'var(--sans)' },
});

// What the editor would not show, or would let turn the direction of writing.
const unseen = highlightSpecialChars({
  addSpecialChars: /[\u202a-\u202e\u2066-\u2069]/,
  render(code) {
    const mark = document.createElement('span');
    mark.className = 'cm-unseen';
    mark.textContent = `\\u{${code.toString(16)}}`;
    return mark;
  },
});

const setLine = StateEffect.define<number>();
const current = Decoration.line({ class: 'cm-current-step' });
const currentLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, tr) {
    marks = marks.map(tr.changes);
    for (const effect of tr.effects) {
      if (!effect.is(setLine)) continue;
      const line = effect.value;
      const known = line >= 1 && line <= tr.state.doc.lines;
      marks = known ? Decoration.set([current.range(tr.state.doc.line(line).from)]) : Decoration.none;
    }
    return marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

// Typing over a selection is done here: the browser would keep the selection's
// colour by a style attribute, which the page's policy blocks and the console
// reports.
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { state } = view;
    if (event.inputType !== 'insertText' || !event.data || !event.cancelable || view.composing) return false;
    if (state.readOnly || state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(state.update(state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true }));
    return true;
  },
});

interface Options {
  label: string;
  changed(): void;
  run(): void;
}

/** What an extension is made of: it must be the editor's own copy. */
const kit = { Decoration, EditorView, GutterMarker, RangeSet, StateEffect, StateField, gutter, keymap };
export type Kit = typeof kit;
export type Editor = ReturnType<typeof createEditor>;

export function createEditor(parent: HTMLElement, options: Options) {
  const documents = new Map<string, EditorState>();
  let shown = '';
  let extra = (_: string): Extension => [];

  const start = (name: string, text: string, language: string, readOnly: boolean) =>
    EditorState.create({
      doc: text,
      extensions: [
        // Before the default keymap, which binds Mod-Enter to "blank line".
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (options.run(), true) }])),
        // Not codemirror's basicSetup: completion and folding would add a tenth.
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        typeOver,
        unseen,
        indentOnInput(),
        bracketMatching(),
        search({ top: true }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
        indentUnit.of('    '),
        grammar(language),
        syntaxHighlighting(colours),
        theme,
        currentLine,
        extra(name),
        lintGutter(),
        EditorState.readOnly.of(readOnly),
        EditorView.cspNonce.of(STYLE_NONCE),
        EditorView.contentAttributes.of({
          tabindex: '0', // what scrolls is reached by keys, as axe sees it
          'aria-label': `${options.label}: ${name}${readOnly ? ', read only' : ''}. Tab indents; press Escape, then Tab to leave.`,
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !readOnly) options.changed();
        }),
      ],
    });

  parent.replaceChildren(); // what stood there before the editor came
  const view = new EditorView({ parent, state: EditorState.create({ extensions: EditorView.cspNonce.of(STYLE_NONCE) }) });
  const keep = () => shown && documents.set(shown, view.state);
  const colour = async () => {
    const name = shown;
    const spec = await complete(view.state);
    if (spec && name === shown) view.dispatch(spec);
  };
  const stateOf = (name: string) => (name === shown ? view.state : documents.get(name));

  return {
    /** Sets a document's text, forgetting its history. */
    open(name: string, text: string, language: string, readOnly: boolean) {
      documents.set(name, start(name, text, language, readOnly));
      if (name !== shown) return;
      view.setState(documents.get(name)!);
      void colour();
    },
    close(name: string) {
      documents.delete(name);
    },
    show(name: string) {
      const state = documents.get(name);
      if (name === shown || !state) return;
      keep();
      shown = name;
      view.setState(documents.get(name)!);
      void colour();
    },
    text: (name: string) => stateOf(name)?.doc.toString() ?? '',
    /** Marks the errors of a document; shows it only if it is the current one. */
    diagnose(name: string, list: Diagnostic[]) {
      const state = stateOf(name);
      if (!state) return;
      const marks: Mark[] = list.map((d) => {
        const line = state.doc.line(Math.min(Math.max(d.line, 1), state.doc.lines));
        const from = Math.min(line.from + Math.max(d.column - 1, 0), line.to);
        const word = /^[\w.$]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 1;
        return { from, to: Math.min(from + word, line.to), severity: d.severity, message: d.message };
      });
      const spec = setDiagnostics(state, marks);
      if (name === shown) view.dispatch(spec);
      else documents.set(name, state.update(spec).state);
    },
    /** Moves the caret to a place and scrolls it into view. */
    goTo(line: number, column: number) {
      const at = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      const anchor = Math.min(at.from + Math.max(column - 1, 0), at.to);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    /** Highlights a line of the shown document, 0 for none. */
    mark(line: number) {
      const effects: StateEffect<unknown>[] = [setLine.of(line)];
      if (line >= 1 && line <= view.state.doc.lines) {
        effects.push(EditorView.scrollIntoView(view.state.doc.line(line).from, { y: 'nearest', yMargin: 40 }));
      }
      view.dispatch({ effects });
    },
    /** Adds to all documents what a view brings, by their names. */
    extend(make: (kit: Kit) => (name: string) => Extension) {
      extra = make(kit);
      keep();
      for (const [name, state] of documents) {
        documents.set(name, state.update({ effects: StateEffect.appendConfig.of(extra(name)) }).state);
      }
      if (shown) view.setState(documents.get(shown)!);
    },
    /** A document's state, as extensions know it. */
    state: stateOf,
    /** Changes what extensions keep of a document. */
    dispatch(name: string, effects: StateEffect<unknown>[]) {
      if (name === shown) return view.dispatch({ effects });
      const state = documents.get(name);
      if (state) documents.set(name, state.update({ effects }).state);
    },
    focus: () => view.focus(),
  };
}
