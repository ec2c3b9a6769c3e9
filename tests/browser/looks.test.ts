import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import { plantFaults } from '../support/looks/faults.ts';
import type { Kind } from '../support/looks/look.ts';
import { lookFrom } from '../support/states/walk.ts';

test('each look finds what it is there to find', async () => {
  const phone = await openPhone();
  const { page, site } = phone;
  const look = await lookFrom(phone);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`${site}siapkan/bombana/perubahan-npwp/#daftar`);
  await page.getByRole('checkbox').first().waitFor();
  await plantFaults(page);
  const { problems, light } = await look('faults');
  expect(light.violations.join('\n')).toContain('button-name');
  const found = (kind: Kind) => problems[kind].join('\n');
  expect(found('names')).toMatch(/no name: button/);
  expect(found('names')).toMatch(/2 times: link “Selengkapnya”/);
  expect(problems.words).toEqual(['in Indonesian: npwp-invalid', 'in English: npwp-invalid']);
  expect(found('targets')).toMatch(/360 px wide, 20 × 20 px: button#tiny/);
  expect(found('zoom')).toMatch(/400 %: scrolls sideways, 8\d\d px/);
  expect(problems.spacing).toContain('wide text: cut: p “Kalimat yang persis muat.”');
  expect(problems.focus).toContain('forced colours, no ring: button#ringless “Tanpa garis”');
  expect(found('focus')).toMatch(/360 px, focused and covered: /);
  expect(found('motion')).toMatch(/p#moving/);
  // The tick itself moves where motion is welcome.
  expect(found('motion')).toMatch(/input “Asli/);
});
