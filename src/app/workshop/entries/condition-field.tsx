/** A condition as a sentence. */
export function ConditionField({ path, label }: { path: string; label: string }) {
  return (
    <p data-path={path} className="label">
      {label}
    </p>
  );
}
