import { letterByPdfkit } from '../peers/pdfkit.ts';
import { answerWith } from './answer.ts';

answerWith(letterByPdfkit);
