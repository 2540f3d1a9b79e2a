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
  /** Articles per second of the first pass, after that short text: the engine has yet to make the code fast. Nothing without data sets. */
  readonly firstPerSecond: number | undefined;
  readonly passes: readonly Pass[];
  /** After the passes: other texts, each once, so that nothing is known of it; bytes, and seconds of own time. Nothing without data sets. */
  readonly fresh: {readonly bytes: number; readonly own: number} | undefined;
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
  /** Texts that are read once after that, as many as can be in `freshSeconds`. */
  readonly fresh: readonly string[];
  readonly freshSeconds: number;
}
