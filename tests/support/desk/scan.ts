/** A grey picture, one byte a pixel, 0 black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface ScanConditions {
  /** Length of the code's side on paper, mm. */
  readonly side: number;
  readonly dpi: number;
  /** Degrees, clockwise. */
  readonly turned: number;
  /** Standard deviation of the blur, mm on paper. */
  readonly blur: number;
  /** Standard deviation of the noise, of 255 greys. */
  readonly noise: number;
  /** Photocopied once before: printed at 300 dpi, spread and hardened. */
  readonly copied: boolean;
}

const quiet = 6;
const [ink, paper] = [55, 225];

/** What a scanner or a camera sees of a printed code. The same seed gives the same picture. */
export function scanOf(modules: readonly (readonly boolean[])[], conditions: ScanConditions, seed = 1): Picture {
  const { side, dpi, turned, blur, noise, copied } = conditions;
  const printed = copied ? photocopied(modules, side) : undefined;
  const size = Math.ceil(((side + 2 * quiet) * dpi) / 25.4);
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const sharp = new Float32Array(size * size);
  const fine = 4;
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      let dark = 0;
      for (let part = 0; part < fine * fine; part += 1) {
        const dx = ((x + ((part % fine) + 0.5) / fine) / size - 0.5) * (side + 2 * quiet);
        const dy = ((y + (Math.floor(part / fine) + 0.5) / fine) / size - 0.5) * (side + 2 * quiet);
        const [u, v] = [(cos * dx + sin * dy) / side + 0.5, (cos * dy - sin * dx) / side + 0.5];
        dark += printed ? printed(u, v) : inked(modules, u, v);
      }
      sharp[y * size + x] = paper + ((ink - paper) * dark) / (fine * fine);
    }
  const soft = blurred(sharp, size, (blur * dpi) / 25.4);
  const random = randomOf(seed);
  return { width: size, height: size, pixels: Uint8Array.from(soft, (grey) => clamp(grey + noise * normal(random))) };
}

function inked(modules: readonly (readonly boolean[])[], u: number, v: number): number {
  return modules[Math.floor(v * modules.length)]?.[Math.floor(u * modules.length)] ? 1 : 0;
}

/** A laser print at 300 dpi, copied by a machine that blurs a little and then decides between black and white. */
function photocopied(modules: readonly (readonly boolean[])[], side: number): (u: number, v: number) => number {
  const size = Math.round((side * 300) / 25.4);
  const margin = 8;
  const full = size + 2 * margin;
  const print = new Float32Array(full * full);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      print[(y + margin) * full + x + margin] = inked(modules, (x + 0.5) / size, (y + 0.5) / size);
  const soft = blurred(print, full, 1);
  return (u, v) => {
    const [x, y] = [Math.floor(u * size) + margin, Math.floor(v * size) + margin];
    return x >= 0 && y >= 0 && x < full && y < full && (soft[y * full + x] ?? 0) > 0.45 ? 1 : 0;
  };
}

/** Blurs a square by a bell curve; `deviation` in pixels. */
function blurred(from: Float32Array, size: number, deviation: number): Float32Array {
  const reach = Math.ceil(deviation * 3);
  if (reach === 0) return from;
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * deviation ** 2)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const along = (source: Float32Array, step: number, across: number): Float32Array => {
    const result = new Float32Array(source.length);
    for (let line = 0; line < size; line += 1)
      for (let at = 0; at < size; at += 1) {
        let value = 0;
        for (let k = -reach; k <= reach; k += 1) {
          const place = Math.min(size - 1, Math.max(0, at + k));
          value += (weights[k + reach] ?? 0) * (source[line * across + place * step] ?? 0);
        }
        result[line * across + at * step] = value / sum;
      }
    return result;
  };
  return along(along(from, 1, size), size, 1);
}

const clamp = (grey: number): number => Math.max(0, Math.min(255, Math.round(grey)));

/** Numbers from 0 to 1 by a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random());
