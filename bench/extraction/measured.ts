import type {PeerQuote} from "./peers/peerQuote.js";

/** One walk through all timed texts: seconds of the process's own time, and by the clock. */
export interface Pass {
  readonly own: number;
  readonly clock: number;
}

/** What one process measured of one peer. */
export interface Measured {
  /** Milliseconds from the import to the first result on a short text. */
  readonly load: number;
  /** Of the first pass, after that short text: each text is new, and the engine has yet to make the code fast. Nothing without data sets. */
  readonly newArticlesPerSecond: number | undefined;
  readonly passes: readonly Pass[];
  /** Peak resident memory of the process, in MB. */
  readonly peakMemory: number;
  /** By the name of each data set: what was found, text by text. */
  readonly found: Readonly<Record<string, readonly (readonly PeerQuote[])[]>>;
}

/** What a process is asked to measure. */
export interface Request {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** Texts that time is taken on. */
  readonly timed: readonly string[];
  /** For how long they are read again and again. */
  readonly seconds: number;
}
