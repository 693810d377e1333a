// The grammar of C, a sixth of what the editor is: fetched for the first text in C.

export { cpp } from '@codemirror/lang-cpp';
