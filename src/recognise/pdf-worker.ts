// The part of pdf.js that reads a file, as a worker of this site.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
