const ITERATIONS = 60;

/** The directions in which the rows differ most, by power iteration with deflation. Deterministic. */
export function principalAxes(rows: readonly (readonly number[])[], count: number): readonly (readonly number[])[] {
  const size = rows[0]?.length ?? 0;
  const scatter = scatterOf(rows, size);
  const axes: number[][] = [];
  for (let n = 0; n < count; n++) {
    let axis = Array.from({ length: size }, (_, index) => 1 + ((index * 7 + n * 13) % 5));
    for (let i = 0; i < ITERATIONS; i++) axis = orthonormal(apply(scatter, axis), axes);
    axes.push(axis);
  }
  return axes;
}

function scatterOf(rows: readonly (readonly number[])[], size: number): Float64Array {
  const scatter = new Float64Array(size * size);
  for (const row of rows)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        scatter[i * size + j] = (scatter[i * size + j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
  return scatter;
}

function apply(matrix: Float64Array, vector: readonly number[]): number[] {
  const size = vector.length;
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += (matrix[i * size + j] ?? 0) * (vector[j] ?? 0);
    return sum;
  });
}

function orthonormal(vector: readonly number[], axes: readonly (readonly number[])[]): number[] {
  let rest = [...vector];
  for (const axis of axes) {
    const along = rest.reduce((sum, value, index) => sum + value * (axis[index] ?? 0), 0);
    rest = rest.map((value, index) => value - along * (axis[index] ?? 0));
  }
  const length = Math.hypot(...rest) || 1;
  return rest.map((value) => value / length);
}
