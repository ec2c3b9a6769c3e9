import { deflated, latin } from '../bytes.ts';

export interface PackedObject {
  readonly object: number;
  /** Its value, written. */
  readonly text: string;
}

/** An object stream: the number and place of each object, then the objects. ISO 32000-1, 7.5.7. */
export function packOf(objects: readonly PackedObject[]) {
  let at = 0;
  let head = '';
  let texts = '';
  for (const { object, text } of objects) {
    head += `${object} ${at} `;
    texts += `${text}\n`;
    at += text.length + 1;
  }
  const dictionary = { Type: '/ObjStm', N: objects.length, First: head.length, Filter: '/FlateDecode' } as const;
  return { dictionary, bytes: deflated(latin(head + texts)) };
}
