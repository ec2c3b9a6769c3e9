import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { CodeError } from '../../src/handoff/code-envelope.ts';
import { decodeDossier, encodeDossier } from '../../src/handoff/dossier-codes.ts';
import { readSavedText } from '../../src/handoff/saved-file.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { dossiers } from '../support/desk/dossiers.ts';
import { deskDossier } from '../support/desk/offices.ts';
import { randomOf } from '../support/desk/scan.ts';

const runs = 10_000;

test(`${runs} generated dossiers come back unchanged from codes in any order, and from a saved file`, {
  timeout: 600_000,
}, () => {
  const sizes = new Map<number, number>();
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const texts = encodeDossier(dossier, { address: 'https://contoh.id/meja/' });
      sizes.set(texts.length, (sizes.get(texts.length) ?? 0) + 1);
      expect(decodeDossier([...texts].reverse())).toEqual(dossier);
      expect(readSavedText(savedText(dossier))).toEqual(dossier);
    }),
    { numRuns: runs, seed: 4 },
  );
  console.log(
    `codes for a dossier: ${[...sizes]
      .sort(([a], [b]) => a - b)
      .map(([codes, count]) => `${codes}: ${count}`)
      .join(', ')}`,
  );
  expect([...sizes.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(runs);
});

const mutations = 100_000;

test(`${mutations} mutated inputs are refused with a proper error, or are a whole sheet`, { timeout: 600_000 }, () => {
  const random = randomOf(7);
  const below = (count: number): number => Math.floor(random() * count);
  const one = deskDossier('muaro-jambi', 'reset-password');
  const many: Dossier = {
    ...one,
    directors: Array.from({ length: 50 }, (_, index) => ({ name: `Direktur ${(index * 7919).toString(36)}` })),
  };
  const originals = [one, many, deskDossier('bombana', 'email-change')].map((dossier) => ({
    dossier,
    texts: encodeDossier(dossier, { address: 'https://contoh.id/meja/' }),
  }));
  const whole = new Set(originals.map(({ dossier }) => JSON.stringify(dossier)));
  const outcomes = new Map<string, number>();
  for (let count = 0; count < mutations; count += 1) {
    const [texts = [], foreign = []] = [originals[below(3)]?.texts, originals[below(3)]?.texts];
    const outcome = outcomeOf(mutated(texts, foreign, below), whole);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log([...outcomes].map(([outcome, count]) => `${outcome}: ${count}`).join(', '));
  expect([...outcomes.keys()].filter((outcome) => outcome.startsWith('WRONG'))).toEqual([]);
  expect(outcomes.get('damaged')).toBeGreaterThan(mutations / 3);
});

/** One to three changes: signs changed, a bit flipped, cut off, put in, exchanged, a part of another sheet. */
function mutated(texts: readonly string[], foreign: readonly string[], below: (count: number) => number): string[] {
  const changed = [...texts];
  for (let left = 1 + below(3); left > 0; left -= 1) {
    const at = below(changed.length);
    const text = changed[at] ?? '';
    const place = below(text.length + 1);
    const head = text.slice(0, place);
    const sign = String.fromCharCode(32 + below(95));
    switch (below(7)) {
      case 0:
        changed[at] = head + sign + text.slice(place + 1);
        break;
      case 1:
        changed[at] = head + String.fromCharCode(text.charCodeAt(place) ^ (1 << below(8))) + text.slice(place + 1);
        break;
      case 2:
        changed[at] = head;
        break;
      case 3:
        changed[at] = head + sign.repeat(1 + below(20)) + text.slice(place);
        break;
      case 4:
        changed[at] = text.slice(place) + head;
        break;
      case 5:
        changed[at] = foreign[below(foreign.length)] ?? '';
        break;
      default:
        changed.splice(at, 1, ...(below(2) ? [] : [text, foreign[0] ?? '']));
        if (changed.length === 0) changed.push('');
    }
  }
  return changed;
}

function outcomeOf(texts: readonly string[], whole: ReadonlySet<string>): string {
  try {
    const read = JSON.stringify(decodeDossier(texts));
    return whole.has(read) ? 'one of the dossiers, unchanged' : `WRONG: ${read}`;
  } catch (error) {
    if (error instanceof CodeError) return error.problem.code;
    return error instanceof ParseError ? 'not a dossier' : `WRONG: ${String(error)}`;
  }
}
