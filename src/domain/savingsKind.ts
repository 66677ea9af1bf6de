// Who saves: a provider by its cost improvement programme (CIP), or a commissioner by QIPP. Refuses to know how a sheet says so.

export type SavingsKind = 'CIP' | 'QIPP';
