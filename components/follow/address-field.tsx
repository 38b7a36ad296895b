import { EMAIL_MAX } from "@/domain/followers/vocabulary";
import type { Say } from "@/domain/kernel/words";

type Props = { of: string; value?: string | undefined; fault?: string | undefined; button: string; say: Say };

/** The one field there is to fill in, with its button beside it. */
export const AddressField = ({ of, value = "", fault, button, say }: Props) => (
  <div className="address">
    <label htmlFor={`${of}-email`}>{say("follow.address")}</label>
    <div className="row">
      <input
        id={`${of}-email`}
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={EMAIL_MAX}
        defaultValue={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${of}-fault` : undefined}
      />
      <button type="submit">{button}</button>
    </div>
    {fault && (
      <p className="fault" id={`${of}-fault`}>
        {fault}
      </p>
    )}
  </div>
);
