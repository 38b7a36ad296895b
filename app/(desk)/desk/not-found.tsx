/**
 * An address of the desk that leads to nothing: a record that is gone, or a slip of the hand. Without the rail: the framework
 * makes this page along with every other of the desk, and would count what waits twice each time.
 */
export default function NotHere() {
  return (
    <main id="main" tabIndex={-1} className="page fault">
      <h1>There is nothing here</h1>
      <p>The record may have been deleted for good, or the address has a slip in it.</p>
      <p className="form-acts">
        <a className="btn go" href="/desk">
          Go to Today
        </a>
        <a className="btn" href="/desk/articles">
          Search the stories
        </a>
      </p>
    </main>
  );
}
