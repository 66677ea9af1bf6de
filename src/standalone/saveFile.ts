// Puts bytes where files are or are to be, whole or not at all: written beside them, flushed, then renamed over them.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface FileToSave {
  path: string;
  bytes: Uint8Array;
}

/** Through a link, to the file that it leads to; with the permissions of a file that is there, which must be one to write to. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  await saveFiles([{ path, bytes }]);
}

/**
 * All of them or none: written out beside their places first, which is when a disk turns out to be full, and put back where one
 * cannot take its place because another program has it open.
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<void> {
  const staged: Staged[] = [];
  const replaced: Replaced[] = [];
  try {
    for (const file of files) staged.push(await stage(file));
    const kept = await Promise.all(staged.slice(0, -1).map(keepAside));
    for (const [index, { beside, target }] of staged.entries()) {
      await rename(beside, target);
      replaced.push({ target, aside: kept[index] ?? null });
    }
  } catch (error) {
    for (const each of replaced.toReversed()) await putBack(each);
    throw error;
  } finally {
    await Promise.all(staged.flatMap(({ beside }) => [remove(beside), remove(asideOf(beside))]));
  }
  for (const folder of new Set(staged.map(({ target }) => dirname(target)))) await flushFolder(folder);
}

interface Staged {
  /** The file's bytes, written out. */
  beside: string;
  target: string;
}

interface Replaced {
  target: string;
  /** What stood there before; null where nothing did. */
  aside: string | null;
}

const asideOf = (beside: string) => `${beside}.before`;
const remove = (path: string) => rm(path, { force: true });

async function keepAside({ beside, target }: Staged): Promise<string | null> {
  if (!(await stat(target).catch(() => null))) return null;
  await copyFile(target, asideOf(beside), constants.COPYFILE_FICLONE);
  return asideOf(beside);
}

async function putBack({ target, aside }: Replaced): Promise<void> {
  await (aside === null ? remove(target) : rename(aside, target));
}

async function stage({ path, bytes }: FileToSave): Promise<Staged> {
  const target = await realpath(path).catch(() => path);
  const mode = await modeOf(target);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await written(await open(beside, 'wx'), async (file) => {
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
    });
  } catch (error) {
    await remove(beside);
    throw error;
  }
  return { beside, target };
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
