// Languages of the editor. That of C comes from a file of its own, which takes what
// it shares with the editor from `lent`.

import { Compartment, type EditorState, type Extension } from '@codemirror/state';
import {
  LRLanguage, LanguageSupport, indentNodeProp, continuedIndent, flatIndent, delimitedIndent, foldNodeProp, foldInside,
} from '@codemirror/language';
import { ExternalTokenizer, LRParser, LocalTokenGroup } from '@lezer/lr';
import { styleTags, tags } from '@lezer/highlight';
import { wast } from '@codemirror/lang-wast';
import { url } from './engine';

export const lent = {
  '@codemirror/language': {
    LRLanguage, LanguageSupport, indentNodeProp, continuedIndent, flatIndent, delimitedIndent, foldNodeProp, foldInside,
  },
  '@lezer/lr': { ExternalTokenizer, LRParser, LocalTokenGroup },
  '@lezer/highlight': { styleTags, tags },
};

const place = new Compartment();
let c: Extension | undefined;
let coming: Promise<void> | undefined;

/** A language's extension; for C an empty one before its grammar has come. */
export const grammar = (language: string): Extension => (language === 'wat' ? wast() : language === 'c' ? place.of(c ?? []) : []);

/** Has the grammar that a text waits for come, and gives what puts it into the text. */
export async function complete(state: EditorState) {
  const there = place.get(state);
  if (!there || there === c) return undefined;
  coming ??= import(url('cpp')).then((module) => void (c = module.cpp()));
  try {
    await coming;
  } catch {
    coming = undefined; // the text has no colours until one is shown again
  }
  return c && { effects: place.reconfigure(c) };
}
