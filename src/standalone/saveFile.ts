// Puts bytes where files are or are to be, whole or not at all: written beside them, flushed, then renamed over them.
import { constants } from 'node:fs';
import { access, copyFile, type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
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
 * cannot take its place because another program has it open. An error names the file that was asked for.
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<void> {
  const staged: Staged[] = [];
  const replaced: Replaced[] = [];
  try {
    for (const file of files) staged.push(await stage(file));
    const kept = await Promise.all(staged.slice(0, -1).map(keepAside));
    for (const [index, { beside, target, path }] of staged.entries()) {
      await rename(beside, target).catch(naming(path));
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

/** @returns what throws the error again, with that path for the one it came with. */
function naming(path: string): (error: unknown) => never {
  return (error) => {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  };
}

interface Staged {
  path: string;
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

async function stage(file: FileToSave): Promise<Staged> {
  return writeBeside(file).catch(naming(file.path));
}

async function writeBeside({ path, bytes }: FileToSave): Promise<Staged> {
  const target = await realpath(path).catch(() => path);
  const mode = await modeOf(target);
  await sweep(target);
  const beside = join(dirname(target), `.${basename(target)}.${nobodysName()}.tmp`);
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
  return { path, beside, target };
}

/** Eight hexadecimal digits, by chance. That nobody has it already the file system sees to, as it is opened. */
function nobodysName(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

/** Longer than any run takes. */
const STALE = 3_600_000;

/** What a run left beside the file when it was killed. Where it cannot be taken away it stays. */
async function sweep(target: string): Promise<void> {
  const [folder, name] = [dirname(target), `.${basename(target)}.`];
  const left = (await readdir(folder).catch(() => [])).filter(
    (one) => one.startsWith(name) && /^[0-9a-f]{8}\.tmp(\.before)?$/.test(one.slice(name.length)),
  );
  for (const path of left.map((one) => join(folder, one))) {
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > STALE) await remove(path).catch(() => undefined);
  }
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
