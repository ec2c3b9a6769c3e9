import { useEffect, useState } from 'react';

/** The rooms of the desk by what stands behind `#`; the first is where files come in. */
export const places = {
  intake: '',
  check: 'periksa',
  result: 'hasil',
  log: 'buku',
  statistics: 'statistik',
  settings: 'setelan',
} as const;
export type Place = keyof typeof places;

const here = (): Place =>
  (Object.keys(places) as Place[]).find((place) => `#${places[place]}` === (window.location.hash || '#')) ?? 'intake';

/** Where in the desk's room one is, so that Back works. Whatever else stands behind `#` is where files come in. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const hear = () => setPlace(here());
    window.addEventListener('hashchange', hear);
    window.addEventListener('popstate', hear);
    return () => {
      window.removeEventListener('hashchange', hear);
      window.removeEventListener('popstate', hear);
    };
  }, []);
  return place;
}

export function goTo(place: Place): void {
  window.location.hash = places[place];
}
