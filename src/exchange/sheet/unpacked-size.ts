/** The mark of the end of a ZIP file's list, and of one entry in it (APPNOTE.TXT 4.3.12 and 4.3.16). */
const [endMark, entryMark] = [0x06054b50, 0x02014b50];
const entryLength = 46;

/** How large a ZIP file says that it is when it is unpacked; undefined where it has no list that says it. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    size += view.getUint32(at + 24, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The list ends with a comment, which is nearly always empty. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
