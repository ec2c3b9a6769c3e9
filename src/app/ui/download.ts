const handed = new Set<string>();

function revoke(address: string): void {
  handed.delete(address);
  URL.revokeObjectURL(address);
}

if (typeof window !== 'undefined') window.addEventListener('siapberkas:wiped', () => handed.forEach(revoke));

/** Hands a file to the browser's downloads; nothing leaves the device. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  handed.add(address);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to write.
  setTimeout(() => revoke(address), 60_000);
}
