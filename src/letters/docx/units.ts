import { type Paper, papers } from '../model.ts';

/** Millimetres in twips (twentieths of a point), the unit of length in Word. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points in twips. */
export const pointsToTwips = (points: number): number => Math.round(points * 20);

/** Width of the text in twips: the paper without its margins. */
export const textWidth = (paper: Paper): number => {
  const { width, margin } = papers[paper];
  return twips(width) - twips(margin.left) - twips(margin.right);
};

/** A length that a file can hold: finite and not below zero. */
export const length = (value: number): number => (Number.isFinite(value) ? Math.max(0, value) : 0);
