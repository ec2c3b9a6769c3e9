/** How far a long run has come, on stderr. */
export interface Progress {
  /** @param share of the whole, 0 to 1 */
  at(share: number, said: string): void;
  /** A line for the user, which the bar does not run into. */
  say(line: string): void;
  end(): void;
}

const width = 30;
/** ms between two drawings of the bar. */
const pause = 100;

/** A bar at a terminal; a line at each tenth where stderr goes into a file or a pipe. */
export const progressOn = (stream: NodeJS.WriteStream): Progress => (stream.isTTY ? bar(stream) : tenths(stream));

function bar(stream: NodeJS.WriteStream): Progress {
  let drawn = 0;
  let last = '';
  const clear = '\r\u001b[K';
  return {
    at: (share, said) => {
      const now = Date.now();
      const full = Math.round(share * width);
      last = `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${Math.floor(share * 100)} %, ${said}`;
      if (share < 1 && now - drawn < pause) return;
      drawn = now;
      stream.write(`${clear}${last.slice(0, (stream.columns || 80) - 1)}`);
    },
    say: (line) => {
      stream.write(`${clear}${line}\n${last}`);
    },
    end: () => {
      stream.write(clear);
    },
  };
}

function tenths(stream: NodeJS.WriteStream): Progress {
  let told = 0;
  return {
    at: (share, said) => {
      const tenth = Math.floor(share * 10 + 1e-9);
      if (tenth <= told) return;
      told = tenth;
      stream.write(`${tenth * 10} %, ${said}\n`);
    },
    say: (line) => {
      stream.write(`${line}\n`);
    },
    end: () => {},
  };
}
