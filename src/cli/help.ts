/** What `siap help` prints. */
export const help = `siap: SiapBerkas on the command line, the same kernel as the page

  services [--json]                      every office and service, and how it stands there
  sample --office O --service S [--attorney]
                                         a complete dossier of an invented company, as JSON
  check FILE [--json] [--lang id|en]     what is missing or inconsistent; exit 0 ready, 1 not
  letters FILE --out DIR [--format pdf,docx,txt] [--paper a4|f4] [--set]
                                         every letter of the dossier; exit 1 and DRAF if not ready
                                         --set: the whole folder, too, as one PDF and one ZIP
                                         --no-code: no QR code on checklist and cover
  letters FILE.jsonl --out DIR [as above]
                                         the same for JSON Lines, a dossier a line, however many; a bad
                                         line is told by its number on stderr and stops nothing (exit 2)
  office FILE                            checks an office profile
  read FILE                              the dossier inside a PDF of ours, a saved file, or the
                                         text of its QR codes, one a line

  guide TEXT [--office O] [--json] [--lang id|en]
                                         the guide's answer to a message on the screen, with what has
                                         changed since; exit 1 where no answer covers it, which it says

  --password-file FILE with check, letters, read: the password of a locked file; or set SIAP_PASSWORD
  --office-file FILE   with any of them: use that profile instead of a shipped one
  --today YYYY-MM-DD   with any of them: the day to judge and date by

Exit 2: the call or a file is wrong; every problem stands on stderr with its path.
`;
