/** What `answers/marked.docx` holds. */
export const markedScript =
  '# Water\n\n{==Many==}{>>@A._Tutor 2026-11-24 [evidence] who?<<}{>>@Sana 2026-11-25 UNDP<<} {++now++} agree. پانی\n';
