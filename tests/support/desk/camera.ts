import { qrMatrix } from '../../../src/handoff/sheet-codes.ts';

const [width, height] = [1280, 720];

/** A code as the one frame of a film (YUV4MPEG2), as a browser's stand-in for a camera shows it. */
export function filmOf(text: string): Buffer {
  const modules = qrMatrix(text);
  const step = Math.floor((height - 40) / modules.length);
  const [left, top] = [
    Math.floor((width - step * modules.length) / 2),
    Math.floor((height - step * modules.length) / 2),
  ];
  const light = Buffer.alloc(width * height, 220);
  for (const [row, line] of modules.entries())
    for (const [column, dark] of line.entries())
      for (let y = 0; dark && y < step; y += 1) {
        const from = (top + row * step + y) * width + left + column * step;
        light.fill(30, from, from + step);
      }
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`);
  return Buffer.concat([head, light, Buffer.alloc((width * height) / 2, 128)]);
}
