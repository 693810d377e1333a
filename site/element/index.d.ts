/** The version of what element and site say to each other. */
export declare const PROTOCOL: number;

/**
 * Defines <wasm-former> for the programs of one site, by its address, of which the
 * part up to the last slash counts: "https://your.site/". Call it once. Without a page,
 * as on a server, it does nothing. It throws when it was called with another site.
 */
export declare function define(site: string | URL): void;

/**
 * Makes the page's blocks of code live that are whole programs in C or WAT, and those
 * that will come. Options are attributes of the element for all blocks, and fences:
 * "off" leaves blocks alone, "marked" takes those alone whose first line is a comment
 * "wasm-former". The function that is returned ends it and gives the page its blocks
 * back. Call define first.
 */
export declare function liveBlocks(options?: Attributes & { fences?: 'off' | 'marked' }): () => void;

/**
 * The element. It fires "load" when its frame has answered, and "error", an ErrorEvent
 * whose message says why, when the program can't be shown.
 */
export declare class WasmFormer extends HTMLElement {}

/** A flag is on if it is there, unless it is "false". */
type Flag = '' | 'true' | 'false';

/** The attributes of the element, as they are written in HTML. */
export type Attributes = {
  /** One of the site's examples, by its folder's name. */
  example?: string;
  /** A link from Share; only what follows its # is used. */
  src?: string;
  /** Of the text in the element. */
  language?: 'wat' | 'c';
  input?: string;
  args?: string;
  /** The function to call. */
  export?: string;
  model?: 'wide' | 'seed';
  /** auto, the default, is that of the page around. */
  theme?: 'auto' | 'light' | 'dark';
  /** What is shown beside source and output. */
  view?: string;
  /** The step of the trace that a run ends at, from 0. */
  step?: string;
  play?: Flag;
  autorun?: Flag;
  readonly?: Flag;
  lazy?: Flag;
  title?: string;
  /** In pixels, until the program has told its own. */
  height?: string;
};

/** The attributes as frameworks take them. */
export type Props = {
  [Name in keyof Attributes]: Attributes[Name] | (Attributes[Name] extends Flag | undefined ? boolean : Name extends 'step' | 'height' ? number : never);
};

declare global {
  interface HTMLElementTagNameMap {
    'wasm-former': WasmFormer;
  }
}
