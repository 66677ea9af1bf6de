// What the system says of a file, in words for the person who named it.

/** @param code of the system's error, such as `ENOENT`. */
export function fileProblem(code: string): string {
  const words: Record<string, string> = {
    ENOENT: 'there is no such file or folder.',
    EISDIR: 'this is a folder, not a file.',
    EACCES: 'access to it is denied.',
    EPERM: 'access to it is denied.',
    EBUSY: 'it is open in another program.',
    ENOSPC: 'the disk is full.',
    EDQUOT: 'your share of the disk is full.',
    EFBIG: 'the file would be larger than is allowed here.',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB.',
    EROFS: 'the folder is read-only.',
  };
  return words[code] ?? `the system reports ${code}.`;
}
