import { letterByPdfmake, setUpPdfmake } from '../peers/pdfmake.ts';
import { answerWith } from './answer.ts';

answerWith((letter, fonts) => {
  setUpPdfmake(fonts);
  return letterByPdfmake(letter);
});
