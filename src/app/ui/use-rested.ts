import { useEffect, useState } from 'react';

/** True once the page has loaded and has nothing better to do: for what must not compete with it. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const rest = () => (window.requestIdleCallback ?? setTimeout)(() => setRested(true));
    if (document.readyState === 'complete') rest();
    else window.addEventListener('load', rest, { once: true });
  }, []);
  return rested;
}
