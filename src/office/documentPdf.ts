// The workbook as PDF, made by Excel and handed over in slices.
// Refuses to take an empty file for a document: some Excels hand one over without an error.

/** Null where Excel cannot make one, or hands over nothing or less than it said. */
export async function documentPdf(): Promise<Uint8Array | null> {
  const file = await askFile().catch(() => null);
  if (!file) return null;
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await askSlice(file, index);
      bytes.set(slice, length);
      length += slice.length;
    }
    return length > 0 && length === file.size ? bytes : null;
  } catch {
    return null;
  } finally {
    // Excel keeps at most two files open.
    file.closeAsync();
  }
}

/** @throws where this Excel does not know of files. */
async function askFile(): Promise<Office.File | null> {
  return new Promise((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Pdf, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null),
    );
  });
}

function askSlice(file: Office.File, index: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, ({ status, value, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) reject(new Error(error.message));
      else resolve(Uint8Array.from(value.data as number[]));
    });
  });
}
