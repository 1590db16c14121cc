import {
  ENGLISH_OWN,
  FOREIGN,
  type Labelled,
  OWN_FILES,
  readCep,
  readChronicle,
  readEntries,
  readForeign,
  readOwn,
} from './data.ts';
import { taughtRows } from './teacher/answers.ts';
import { teacherRows } from './teacher/texts.ts';

/** Our own rows are few and like what feeds carry: each counts as so many of the portal's. */
const HEADLINE_WEIGHT = 3;
const ENTRY_WEIGHT = 4;
/** Reports of our chronicle are many, and as short as the portal's: each counts as one of them. */
const CHRONICLE_WEIGHT = 1;
/** The chronicle has more typed rows than all else together, typed more in passing: they must not drown the others. */
const CHRONICLE_TYPE_WEIGHT = 0.3;
/** The newest of the portal's rows are the likest to those to come. */
const NEWEST_WEIGHT = 2;

/** What a network learns at first: the portal's rows up to 2018 as the teacher sees them, and our own in English. */
export function rowsToLearn(): readonly Labelled[] {
  return [
    ...taughtRows(teacherRows()),
    ...ENGLISH_OWN.flatMap((name) => readOwn(name, 'train', HEADLINE_WEIGHT)),
    ...readEntries('train', ENTRY_WEIGHT),
    ...readChronicle('train', CHRONICLE_WEIGHT),
  ];
}

/** What it learns besides once all is chosen: the rows that it was chosen by. */
export function rowsToLearnLast(): readonly Labelled[] {
  return [
    ...readCep('cep_dev', NEWEST_WEIGHT),
    ...readEntries('dev', ENTRY_WEIGHT),
    ...readChronicle('dev', CHRONICLE_WEIGHT),
  ];
}

/** What the clues' weights and the threshold for English are chosen by. */
export interface RowsToChoose {
  /** The portal's 2019 and 2020. */
  readonly portal: readonly Labelled[];
  /** Our own reports of months of 2021 to 2024. */
  readonly chronicle: readonly Labelled[];
  /** Our own entries. */
  readonly own: readonly Labelled[];
}

export function rowsToChoose(): RowsToChoose {
  return { portal: readCep('cep_dev'), chronicle: readChronicle('dev'), own: readEntries('dev') };
}

/** The same for other languages, which no network reads. */
export function foreignRows(): readonly Labelled[] {
  return FOREIGN.flatMap((language) => [
    ...readForeign(language, 'train'),
    ...readForeign(language, 'dev'),
    ...readOwn(language, 'train'),
  ]);
}

/** What the event types are learnt from. */
export function rowsWithTypes(): readonly Labelled[] {
  return [
    ...readEntries('train'),
    ...OWN_FILES.flatMap((name) => readOwn(name, 'train', HEADLINE_WEIGHT)),
    ...FOREIGN.flatMap((language) => readForeign(language, 'train')),
    ...readChronicle('train', CHRONICLE_TYPE_WEIGHT),
  ];
}

/** What the threshold of the event types is chosen by. */
export function rowsToChooseTypes(): readonly Labelled[] {
  return [...readEntries('dev'), ...FOREIGN.flatMap((language) => readForeign(language, 'dev'))];
}
