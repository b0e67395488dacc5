import { z } from 'zod';
import { sheetFields } from '../../exchange/sheet/sheet-columns.ts';

const Key = z.string().min(1).max(320);

/** How a sheet is to be read; what is left out is found out, or as with the last sheet that had these columns. */
export const ReadingInput = z
  .strictObject({
    columns: z
      .partialRecord(z.enum(sheetFields), z.string().max(500))
      .optional()
      .meta({ description: 'Which column tells what, by its name in the first line.' }),
    dates: z
      .enum(['day-first', 'month-first'])
      .optional()
      .meta({ description: 'Which number comes first in 03/04/2017.' }),
    unknownItems: z
      .enum(['refuse', 'leave-out'])
      .optional()
      .meta({ description: 'What becomes of rows with an exam that the programme does not have. Usually refused.' }),
    source: z.string().min(1).max(200).optional().meta({ description: 'Where the credentials come from.' }),
    same: z.record(Key, Key).optional().meta({
      description:
        'Whom of the partner’s people somebody in the sheet is: the code, by the id or address in the sheet. Nobody is taken for somebody else without it.',
    }),
  })
  .meta({ id: 'importReading' });

/** As much as 200,000 rows have; in base64 it is a third more. */
export const mostSheetBytes = 24 * 1024 * 1024;

export const ImportInput = z
  .strictObject({
    fileName: z.string().min(1).max(200).meta({ description: 'What people know the sheet by.' }),
    file: z
      .base64()
      .min(1)
      .max(Math.ceil(mostSheetBytes / 3) * 4)
      .meta({ description: 'The file in base64: CSV, an Excel workbook (.xlsx) or JSON.' }),
    reading: ReadingInput.optional(),
  })
  .meta({ id: 'importToRead' });
