// What a sheet may be called.
// Refuses to know sheets otherwise.
import { HostError, invalidArgument } from '../hostError';
import { type HostState } from '../hostState';

/** Excel's rules for a sheet's name. */
export function refuseBadName(state: HostState, name: string): void {
  if (name === '' || name.length > 31) throw invalidArgument('A sheet name has 1 to 31 characters.');
  if (/[[\]:*?/\\]|^'|'$/.test(name)) throw invalidArgument(`A sheet cannot be called ${name}.`);
  if (state.book.sheet(name)) throw new HostError('ItemAlreadyExists', `There is a sheet called ${name} already.`, 409);
}
