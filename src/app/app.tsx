export function App() {
  return (
    <main>
      <h1>SiapBerkas</h1>
    </main>
  );
}
