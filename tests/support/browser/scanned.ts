import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const modules = new Map<string, string>(
  ['pdf', 'pdf.worker'].map((name) => [`/${name}.mjs`, resolve(`pdfjs-dist/build/${name}.min.mjs`)] as const),
);
const address = 'https://scanner.test/';

/** As pdf.js exports it, no more than is used. */
interface PdfJs {
  readonly getDocument: (source: { data: Uint8Array }) => {
    readonly promise: Promise<{
      readonly numPages: number;
      readonly getPage: (number: number) => Promise<{
        readonly getViewport: (options: { scale: number }) => { readonly width: number; readonly height: number };
        readonly render: (options: object) => { readonly promise: Promise<void> };
      }>;
    }>;
  };
}

/** The pages of a PDF as a scanner's bad picture of them, as PNG: 150 dpi, turned by 3°, blurred. */
export async function scanned(context: BrowserContext, pdf: Uint8Array): Promise<readonly Buffer[]> {
  const page = await context.newPage();
  try {
    await openPdfJs(page);
    const pictures = await page.evaluate(
      async ({ data, dpi, turned, blur }) => {
        const { pdfjs } = window as unknown as { pdfjs: PdfJs };
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        const document = await pdfjs.getDocument({ data: bytes }).promise;
        const canvasOf = (width: number, height: number) => {
          const canvas = Object.assign(window.document.createElement('canvas'), { width, height });
          const drawing = canvas.getContext('2d') as CanvasRenderingContext2D;
          drawing.fillStyle = 'white';
          drawing.fillRect(0, 0, width, height);
          return { canvas, drawing };
        };
        const urls: string[] = [];
        for (let number = 1; number <= document.numPages; number += 1) {
          const sheet = await document.getPage(number);
          const viewport = sheet.getViewport({ scale: dpi / 72 });
          const { canvas } = canvasOf(Math.round(viewport.width), Math.round(viewport.height));
          await sheet.render({ canvas, viewport }).promise;
          const angle = (turned * Math.PI) / 180;
          const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
          const scan = canvasOf(
            Math.ceil(canvas.width * cos + canvas.height * sin),
            Math.ceil(canvas.width * sin + canvas.height * cos),
          );
          scan.drawing.translate(scan.canvas.width / 2, scan.canvas.height / 2);
          scan.drawing.rotate(angle);
          scan.drawing.filter = `blur(${blur}px)`;
          scan.drawing.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
          urls.push(scan.canvas.toDataURL('image/png'));
        }
        return urls;
      },
      { data: Buffer.from(pdf).toString('base64'), dpi: 150, turned: 3, blur: 0.8 },
    );
    return pictures.map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  } finally {
    await page.close();
  }
}

/** An empty page of nobody's site, with pdf.js in it; its worker runs in the page. */
async function openPdfJs(page: Page): Promise<void> {
  await page.route(`${address}**`, async (route) => {
    const file = modules.get(new URL(route.request().url()).pathname);
    if (file) await route.fulfill({ contentType: 'text/javascript', body: await readFile(file) });
    else await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>pdf.js</title>' });
  });
  await page.goto(address);
  await page.addScriptTag({
    type: 'module',
    content: "import '/pdf.worker.mjs'; import * as pdfjs from '/pdf.mjs'; window.pdfjs = pdfjs;",
  });
  await page.waitForFunction(() => 'pdfjs' in window);
}
