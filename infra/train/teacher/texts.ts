import { type Labelled, readCep, readChronicle, readEntries, readUnlabelled } from '../data.ts';
import { piecesOf } from './pieces.ts';

/** A piece is easily torn from what makes it clear: it counts less than a row. */
const PIECE_WEIGHT = 0.7;

/** What the teacher learns from, and is asked about in turn. */
export interface TeacherRows {
  readonly portal: readonly Labelled[];
  /** Rows of the portal that have no label: only asked about. */
  readonly unlabelled: readonly Labelled[];
  readonly own: readonly Labelled[];
}

/** Everything that may be learnt from: nothing of 2019 and later from the portal, and of our own only what is for training. */
export function teacherRows(): TeacherRows {
  return {
    portal: readCep('cep_train'),
    unlabelled: readUnlabelled(),
    own: [...readEntries('train'), ...readChronicle('train')],
  };
}

/** What the teacher is asked about, in the order of its answers: the portal's rows, and a piece of each row. */
export function askedRows({ portal, unlabelled, own }: TeacherRows): readonly Labelled[] {
  return [...portal, ...unlabelled, ...piecesOf([...own, ...portal]).map(bare)];
}

/** The text of a row as the teacher reads it. */
export function textOf({ title, summary }: Pick<Labelled, 'title' | 'summary'>): string {
  return title && summary ? `${title}. ${summary}` : title || summary;
}

function bare(summary: string): Labelled {
  return { title: '', summary, relevant: false, regions: [], countries: [], types: [], weight: PIECE_WEIGHT };
}
