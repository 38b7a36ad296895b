/** Why the library did not take what was said of a picture, as soon as it says so. */
export const Refused = ({ children }: { children: string | null }) =>
  children && (
    <p className="field-error" role="alert">
      {children}
    </p>
  );
