import writeExcelFile from 'write-excel-file/universal';
import { csvWritten } from '../csv-written.ts';

/** What a template says: the names of its columns, and on a sheet of its own what may stand under one of them. */
export interface PeopleTemplate {
  readonly columns: readonly string[];
  /** In an Excel workbook: the exams of the programme with their titles. */
  readonly items: { readonly sheet: string; readonly rows: readonly (readonly [id: string, title: string])[] };
  readonly sheet: string;
}

/** A template as CSV: its first line. */
export const templateAsCsv = ({ columns }: PeopleTemplate): Uint8Array =>
  // With a mark, by which Excel knows that it is UTF-8.
  new TextEncoder().encode(`\uFEFF${csvWritten([columns], ';')}`);

/** The same as an Excel workbook, whose columns are texts: Excel makes days and numbers of nothing in them. */
export async function templateAsXlsx({ columns, items, sheet }: PeopleTemplate): Promise<Uint8Array> {
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const blob = await writeExcelFile([
    { sheet, data: [columns.map(bold)], columns: columns.map(() => ({ width: 22 })) },
    {
      sheet: items.sheet,
      data: items.rows.map((row) => row.map((value) => ({ value, type: String }))),
      columns: [{ width: 16 }, { width: 70 }],
    },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
