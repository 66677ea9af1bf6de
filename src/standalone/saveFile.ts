// Puts bytes where a file is or is to be, whole or not at all: written beside it, flushed, then renamed over it.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Through a link, to the file that it leads to; with the permissions of a file that is there, which must be one to write to. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await modeOf(target);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await written(await open(beside, 'wx'), async (file) => {
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
    });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(dirname(target));
}

/** Null where there is no such file yet. @throws the system's error where it may not be written to. */
async function modeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  await access(path, constants.W_OK);
  return found.mode;
}

async function written(file: FileHandle, write: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await write(file);
  } finally {
    await file.close();
  }
}

/** So that the new name outlives a power cut. Not every system lets a folder be flushed; the file itself is whole by then. */
async function flushFolder(path: string): Promise<void> {
  try {
    await written(await open(path), (folder) => folder.sync());
  } catch {
    // Windows opens no folders.
  }
}
