import { type BenchLetter, benchLetter } from '../support/bench/letter.ts';

/** One way of doing the job. What it returns with a length is a file, whose bytes are counted. */
export interface Contender {
  /** Key in the JSON. */
  readonly id: string;
  /** Name in the table. */
  readonly name: string;
  /** Ending of the file that it makes, if it makes one. */
  readonly file?: 'pdf' | 'docx';
  /** What a round needs that is not to be timed; its result is handed to `run`. */
  readonly prepare?: (letter: BenchLetter) => unknown;
  readonly run: (letter: BenchLetter, prepared: never) => unknown;
  /** Calls in one sample, for what is too quick to time alone. */
  readonly calls?: number;
}

export interface Measured {
  readonly contender: Contender;
  /** Median over all rounds, ms a call. */
  readonly median: number;
  /** Bytes of the file of the first round; absent where none is made. */
  readonly bytes?: number;
}

export const medianOf = (samples: readonly number[]): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/** The same shuffles at each run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function shuffler(): <T>(all: readonly T[]) => T[] {
  let state = 1;
  const below = (limit: number) => {
    state = (1_664_525 * state + 1_013_904_223) >>> 0;
    return state % limit;
  };
  return (all) =>
    all
      .map((one) => ({ one, at: below(1 << 30) }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
}

async function sample({ run, prepare, calls = 1 }: Contender, letter: BenchLetter): Promise<number> {
  const prepared = prepare?.(letter) as never;
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) await run(letter, prepared);
  return (performance.now() - start) / calls;
}

/**
 * Times all contenders in turn, every round in another order, so that nobody always pays for the same neighbour's
 * garbage; the rounds before the counted ones warm the code up.
 */
export async function measure(contenders: readonly Contender[], rounds: number, warmUp: number): Promise<Measured[]> {
  const shuffled = shuffler();
  const samples = new Map(contenders.map((contender) => [contender, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const contender of shuffled(contenders)) {
      const took = await sample(contender, benchLetter(round));
      if (round >= warmUp) samples.get(contender)?.push(took);
    }
  }
  return Promise.all(
    contenders.map(async (contender) => ({
      contender,
      median: medianOf(samples.get(contender) ?? []),
      ...(contender.file ? { bytes: (await fileOf(contender)).length } : {}),
    })),
  );
}

/** The file that a contender makes of the first letter. */
export async function fileOf({ id, run, prepare }: Contender): Promise<Uint8Array> {
  const letter = benchLetter(0);
  const made = await run(letter, prepare?.(letter) as never);
  if (!(made instanceof Uint8Array)) throw new TypeError(`${id} makes no file`);
  return made;
}
