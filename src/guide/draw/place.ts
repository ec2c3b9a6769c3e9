import type { Branch } from '../tree.ts';
import { type Box, boxOf } from './box.ts';
import { measures } from './measures.ts';

/** A box with its place; the origin is the top left of the drawing. */
export interface Placed {
  readonly branch: Branch;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly children: readonly Placed[];
}

/** Height at which a line enters or leaves a box: the middle of its first framed line. */
export const anchorOf = (box: Box, y: number): number =>
  y + box.head + (box.shape === 'pointer' ? 0 : measures.padding) + measures.line / 2;

/**
 * Places a tree from left to right, one column for each depth. In each column, and in each lane between two
 * columns, things stand strictly below each other, so that no box covers another and no line crosses another.
 */
export function place(tree: Branch): { readonly root: Placed; readonly width: number; readonly height: number } {
  const columns: number[] = [];
  const lanes: number[] = [];
  const free = (heights: readonly number[], depth: number): number => heights[depth] ?? measures.top;

  const put = (branch: Branch, depth: number): Placed => {
    const box = boxOf(branch);
    const forks = branch.branches.length > 0;
    const lane = forks ? free(lanes, depth) - anchorOf(box, 0) : 0;
    const y = Math.max(free(columns, depth), lane);
    columns[depth] = y + box.height + measures.gap;
    // What follows stands level with the question or below it.
    if (forks) columns[depth + 1] = Math.max(free(columns, depth + 1), y);
    const children = branch.branches.map((child) => put(child, depth + 1));
    const last = children.at(-1);
    if (last) lanes[depth] = anchorOf(last.box, last.y) + 2 * measures.gap;
    return { branch, box, x: measures.margin + depth * (measures.box + measures.lane), y, children };
  };

  const root = put(tree, 0);
  const width = 2 * measures.margin + columns.length * measures.box + (columns.length - 1) * measures.lane;
  return { root, width, height: Math.ceil(Math.max(...columns) - measures.gap + measures.margin) };
}
