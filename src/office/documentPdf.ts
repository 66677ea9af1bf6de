// The workbook as PDF, made by Excel and handed over in slices.
// Refuses to take an empty file for a document: some Excels hand one over without an error.

/** Null where Excel cannot make one, or hands over nothing. */
export async function documentPdf(): Promise<Uint8Array | null> {
  const file = await askFile();
  if (!file) return null;
  try {
    const slices = await Promise.all(Array.from({ length: file.sliceCount }, (_, index) => askSlice(file, index)));
    const bytes = joined(slices);
    return file.size > 0 && bytes.length === file.size ? bytes : null;
  } catch {
    return null;
  } finally {
    // Excel keeps at most two files open.
    file.closeAsync();
  }
}

function askFile(): Promise<Office.File | null> {
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

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
