import { jspdfFonts, letterByJspdf } from '../peers/jspdf.ts';
import { answerWith } from './answer.ts';

answerWith((letter, fonts) => letterByJspdf(letter, jspdfFonts(fonts)));
