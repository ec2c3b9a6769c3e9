import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filled, formOf, profileText } from '../../src/app/workshop/profile-form.ts';
import { readOffices } from '../../src/catalog/node.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';

const offices = [...readOffices().values()];

test('every shipped profile comes out of the form as it went in', () => {
  expect(offices.length).toBeGreaterThanOrEqual(18);
  for (const office of offices) expect(parseOffice(filled(formOf(office)))).toEqual(office);
});

test('a downloaded profile tells what it knows in the order of the shipped ones', () => {
  for (const id of ['bombana', 'muaro-jambi', 'kemnaker']) {
    const text = readFileSync(`templates/offices/${id}.json`, 'utf8');
    const bare = (line: string) => !/"(tryFirst|contact|ownServices)": (\[\]|\{\})/.test(line);
    const lines = profileText(formOf(parseOffice(JSON.parse(text)))).split('\n').filter(bare);
    expect(lines.map((line) => line.replace(/,$/, ''))).toEqual(
      text
        .split('\n')
        .filter(bare)
        .map((line) => line.replace(/,$/, '')),
    );
  }
});
