import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Opens a PDF for its text alone: no fonts are drawn, and nothing is fetched or run.
 * @throws pdf.js's own error; `PasswordException` where the file is locked
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (typeof window !== 'undefined' && !GlobalWorkerOptions.workerPort)
    GlobalWorkerOptions.workerPort = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  return getDocument({
    // A copy: pdf.js takes the bytes away from whoever gives them, and takes no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
}
