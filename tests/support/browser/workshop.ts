import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { targetId } from '../../../src/app/ui/address.ts';
import type { Condition } from '../../../src/domain/condition.ts';
import type { Evidence, Marks } from '../../../src/domain/evidence.ts';
import type { OfficeProfile } from '../../../src/domain/office.ts';
import type { Item } from '../../../src/domain/requirement.ts';
import { entry } from '../../../src/i18n/id/entry.ts';
import { terms } from '../../../src/i18n/id/terms.ts';
import { sentenceKeyOf, spokenOf } from '../../../src/workshop/entry-model.ts';
import type { Clerk } from './clerk.ts';

type KnownService = keyof OfficeProfile['services'];
type List = Extract<OfficeProfile['services'][KnownService], { published: true }>;

/** A profile as a clerk writes it: every value goes through a control that stands on the page, by its label. */

/** The rooms "Kantor" and "Sumber". */
export async function writeOffice(clerk: Clerk, office: OfficeProfile): Promise<void> {
  const { page } = clerk;
  const { id, name } = office;
  await clerk.set('name', name);
  // Its short name and whom letters go to are proposed when the name is left.
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('#di-id').inputValue()).not.toBe('');
  if ((await page.locator('#di-id').inputValue()) !== id) await clerk.set('id', id);
  await clerk.set('addressee', office.addressee ?? '');
  await clerk.set('town', office.town ?? '');
  await clerk.set('province', office.province ?? '');
  for (const way of ['site', 'email'] as const)
    if (office.contact[way]) await clerk.set(`contact.${way}`, office.contact[way]);
  await clerk.set('revision', office.revision);
  await clerk.go('Sumber');
  for (const [source, about] of Object.entries(office.sources)) await clerk.source(source, about);
}

/** The whole room of a known service whose list is published: ways, notes, for whom, and what it asks for. */
export async function writeList(clerk: Clerk, service: KnownService, list: List): Promise<void> {
  const { page } = clerk;
  const path = `services.${service}`;
  await clerk.publishes(service);
  for (const [index, channel] of list.channels.entries()) {
    const row = `${path}.channels.${index}`;
    // A list begins with one way.
    if (index > 0) await page.getByRole('button', { name: 'Tambah jalur', exact: true }).click();
    await clerk.set(`${row}.kind`, channel.kind);
    if (channel.address) await clerk.set(`${row}.address`, channel.address);
    for (const [place, point] of (channel.servicePoints ?? []).entries()) {
      const box = at(clerk, row);
      if (place === 0) await box.getByText('Tempat, hari tutup, janji temu, dan catatan').click();
      await clerk.press('Tambah tempat layanan', box);
      await clerk.set(`${row}.servicePoints.${place}.name`, point.name);
    }
    if (channel.note) await clerk.words(`${row}.note`, channel.note);
    await clerk.cite(`${row}.citation`, channel.citation);
  }

  const { attorney, appliesTo, notes } = list;
  if (attorney || appliesTo || notes.length > 0)
    await page.getByText('Penerima kuasa, jawaban, biaya, dasar hukum, dan catatan').click();
  if (attorney) {
    await clerk.press('Tambahkan: Penerima kuasa');
    await clerk.set(`${path}.attorney.rule`, attorney.rule);
    await clerk.cite(`${path}.attorney.citation`, attorney.citation);
  }
  for (const [index, note] of notes.entries()) {
    await clerk.press('Tambah catatan');
    await clerk.words(`${path}.notes.${index}.text`, note.text);
    await clerk.cite(`${path}.notes.${index}.citation`, note.citation);
  }
  if (appliesTo) {
    await clerk.press('Tambahkan: Hanya untuk siapa daftar ini');
    const box = at(clerk, `${path}.appliesTo`);
    await pickCondition(box, 'Hanya untuk siapa daftar ini', appliesTo.when);
    await clerk.cite(`${path}.appliesTo.citation`, appliesTo.citation);
  }

  for (const [index, requirement] of list.requirements.entries()) {
    await clerk.press('Tambah butir');
    await writeItem(clerk, `${path}.requirements.${index}.item`, requirement.item);
    if (requirement.note) await clerk.words(`${path}.requirements.${index}.note`, requirement.note);
    await clerk.nameEntry(path, index, requirement);
  }
}

const at = ({ page }: Clerk, path: string): Locator => page.locator(`[id="${targetId(path)}"]`);

/** The editor of one item: the innermost that holds the field where it is picked. */
export const itemBox = (clerk: Clerk, path: string): Locator =>
  clerk.page.locator('.entry-item', { has: at(clerk, path) }).last();

/** How the picker calls what an item asks for. */
function choiceOf(item: Item): string {
  switch (item.kind) {
    case 'document': {
      const inRole: Readonly<Record<string, string>> = terms.inRole;
      return inRole[`${item.document}-${item.role}`] ?? terms.document[item.document];
    }
    case 'letter':
      return terms.letter[item.letter];
    case 'object':
      return terms.object[item.object];
    case 'any-of':
    case 'all-of':
    case 'open-ended':
      return entry.item[item.kind];
    default:
      throw new Error(`a clerk of these tests has not learnt to ask for ${item.kind}`);
  }
}

/** Looks for what an item asks for, picks it by its name, and says it more exactly. */
async function writeItem(clerk: Clerk, path: string, item: Item): Promise<void> {
  const box = itemBox(clerk, path);
  const choice = choiceOf(item);
  await box.getByLabel(entry.item.search).fill(choice);
  await box.getByRole('button', { name: choice, exact: true }).click();
  if (item.kind === 'any-of' || item.kind === 'all-of')
    for (const [index, inner] of item.of.entries()) {
      // Two parts stand there at once.
      if (index < 2) await clerk.press(new RegExp(`^Butir ${index + 1}, belum dipilih`), box);
      else await clerk.press(entry.item.addInner, box);
      await writeItem(clerk, `${path}.of.${index}`, inner);
    }
  if ('evidence' in item) await tickEvidence(box, item.evidence);
  if (item.kind === 'letter') await tickMarks(box, item.marks);
  if (item.when) await pickCondition(box, entry.applies, item.when);
}

const tick = (box: Locator, name: string): Promise<void> => box.getByRole('checkbox', { name, exact: true }).check();

async function tickEvidence(box: Locator, evidence: Evidence): Promise<void> {
  if (evidence === 'unstated') return;
  const { original, sheets, copies, legalised, scan } = evidence;
  if (sheets || legalised || typeof scan === 'object') throw new Error('not learnt yet');
  if (original) {
    await tick(box, entry.evidence.original);
    await box.getByLabel(entry.evidence.how).selectOption({ label: entry.evidence.is[original] });
  }
  if (copies) {
    await tick(box, entry.evidence.copies);
    await box.getByLabel(entry.evidence.copiesCount).fill(String(copies));
  }
  if (scan) await tick(box, entry.evidence.scan);
}

async function tickMarks(box: Locator, { letterhead, meterai, companyStamp, signedBy, states }: Marks): Promise<void> {
  if (states) throw new Error('not learnt yet');
  if (letterhead) await tick(box, entry.letter.letterhead);
  if (meterai) {
    await tick(box, entry.letter.meterai);
    if (meterai.printed !== 'unstated') {
      await box.getByLabel(entry.letter.printed).selectOption({ label: entry.letter.printedAs });
      await box.getByLabel(entry.letter.printedValue).fill(String(meterai.printed));
    }
  }
  if (companyStamp) await tick(box, entry.letter.companyStamp);
  if (signedBy) await box.getByLabel(entry.letter.signedBy).selectOption({ label: entry.letter.signer[signedBy] });
}

/** Picks the sentence of a condition, and what it speaks of. The item's own stands behind those of its parts. */
async function pickCondition(box: Locator, label: string, condition: Condition): Promise<void> {
  const sentence = entry.condition.is[sentenceKeyOf(condition)];
  await box.getByLabel(label, { exact: true }).last().selectOption({ label: sentence });
  const spoken = spokenOf(condition);
  switch (spoken.is) {
    case 'legal-form':
      for (const form of spoken.in) await tick(box, terms.legalForm[form]);
      return;
    case 'exists':
      await box.getByLabel(entry.condition.document).selectOption({ label: terms.document[spoken.document] });
      return;
    case 'all':
    case 'any':
      for (const [index, part] of spoken.of.entries()) {
        if (index > 0) await box.getByRole('button', { name: entry.condition.add }).click();
        await pickCondition(box, `Keadaan ${index + 1}`, part);
      }
      return;
    default:
  }
}
