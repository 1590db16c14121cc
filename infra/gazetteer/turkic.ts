/** Suffixes of Turkish and Azerbaijani names, folded: case, possession, origin, plural, `with`. */
const SUFFIXES = `a e i u ya ye yi yu da de ta te dan den tan ten in un nin nun na ne ni nu nda nde ndan nden
   la le yla yle daki deki taki teki ndaki ndeki li lu lar ler lari leri larin lerin dir dur`.split(/\s+/u);

/** A name of three letters takes no suffix of one: `Çada` and `Çine`, folded, are everyday words of Spanish. */
const SHORTEST_FORM = 5;

/** A folded Turkic name in every form that it may take in a sentence. */
export function turkicForms(name: string): readonly string[] {
  const forms = SUFFIXES.map((suffix) => name + suffix);
  return [name, ...forms.filter(({ length }) => length >= SHORTEST_FORM)];
}
