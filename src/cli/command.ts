import type { Options } from './options.ts';

/** One command of `siap`: prints to stdout, and gives the exit code. */
export type Command = (options: Options) => Promise<number> | number;
