/** Reads one variable, or says what is wrong with it. */
export type EnvReader<T> = (value: string) => T;

export type EnvOf<Spec extends Record<string, EnvReader<unknown>>> = {
  readonly [Name in keyof Spec]: ReturnType<Spec[Name]>;
};

/** Everything wrong with a function's environment, at once. */
export class InvalidEnvironmentError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Invalid environment:\n  ${problems.join('\n  ')}`);
    this.problems = problems;
    this.name = 'InvalidEnvironmentError';
  }
}

/** A problem with one variable, phrased to follow its name. */
export class InvalidVariableError extends Error {}

/** Reads every variable of the spec, or throws `InvalidEnvironmentError` naming each that is missing or wrong. */
export function readEnv<Spec extends Record<string, EnvReader<unknown>>>(
  spec: Spec,
  source: NodeJS.ProcessEnv,
): EnvOf<Spec> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(spec)) {
    const value = source[name];
    if (value === undefined || value === '') {
      problems.push(`${name} is not set`);
      continue;
    }
    try {
      values[name] = read(value);
    } catch (error) {
      if (!(error instanceof InvalidVariableError)) throw error;
      problems.push(`${name} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new InvalidEnvironmentError(problems);
  return values as EnvOf<Spec>;
}

export const string: EnvReader<string> = (value) => value;

export const positiveInteger: EnvReader<number> = (value) => {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number <= 0)
    throw new InvalidVariableError(`must be a positive integer, was "${value}"`);
  return number;
};

export const url: EnvReader<URL> = (value) => {
  if (!URL.canParse(value)) throw new InvalidVariableError(`must be an absolute URL, was "${value}"`);
  return new URL(value);
};

/** A list separated by spaces or commas; `-` says that it is empty on purpose. */
export const list: EnvReader<readonly string[]> = (value) =>
  value === '-' ? [] : value.split(/[\s,]+/).filter((part) => part !== '');

/** One of these words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): EnvReader<Word> {
  return (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new InvalidVariableError(`must be ${words.join(' or ')}, was "${value}"`);
    return word;
  };
}
