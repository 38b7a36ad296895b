"use client";
import { TextField } from "@/components/ui/input";
import { type Option, Select } from "@/components/ui/select";
import { COMPARATORS, METRICS } from "@/domain/claims/viewing";
import type { ClaimKind } from "@/domain/claims/vocabulary";

type Props = { kind: ClaimKind; value: Readonly<Record<string, string>>; onChange: (next: Record<string, string>) => void };

const METRIC_WORDS: Record<(typeof METRICS)[number], string> = {
  hours_viewed: "hours viewed",
  views: "views",
  viewers: "viewers",
  households: "households",
  accounts: "accounts",
  rank: "place in a ranking",
};
const COMPARATOR_WORDS: Record<(typeof COMPARATORS)[number], string> = {
  eq: "exactly",
  gt: "more than",
  gte: "at least",
  lt: "less than",
  lte: "at most",
  approx: "about",
};
const SCALES: readonly Option[] = [
  { value: "1", label: "as it is" },
  { value: "1000", label: "thousand" },
  { value: "1000000", label: "million" },
];
const WINDOWS: readonly Option[] = [
  { value: "first_days", label: "first … days" },
  { value: "range", label: "from … to …" },
  { value: "since_release", label: "since it came out" },
  { value: "unstated", label: "not said" },
];

/** The figures and words a kind of fact carries beside its date; none where it carries none. */
export function FactValueFields(props: Props) {
  switch (props.kind) {
    case "viewership":
      return <ViewingFields {...props} />;
    case "episode_count":
      return (
        <Parts>
          <Text {...props} of="count" label="Episodes" isNumber />
          <Text {...props} of="version" label="Version" placeholder="where there are several cuts" />
        </Parts>
      );
    case "ordered":
    case "renewed":
    case "picked_up":
    case "revived":
      return (
        <Parts>
          <Text {...props} of="seasonCount" label="Seasons ordered" isNumber />
          <Text {...props} of="episodeCount" label="Episodes ordered" isNumber />
        </Parts>
      );
    case "auditions":
      return (
        <Parts>
          <Text {...props} of="venue" label="Where" />
        </Parts>
      );
    case "production_delayed":
    case "release_delayed":
      return (
        <Parts>
          <Text {...props} of="reason" label="Reason given" />
        </Parts>
      );
    case "full_release":
    case "part_released":
      return (
        <Parts>
          <Text {...props} of="runtimeMinutes" label="Minutes" isNumber />
        </Parts>
      );
    case "catalogue_note":
      return (
        <Parts>
          <Text {...props} of="field" label="About" placeholder="genre" />
          <Text {...props} of="text" label="Note" />
        </Parts>
      );
    default:
      return null;
  }
}

function ViewingFields(props: Props) {
  const window = props.value.window ?? "first_days";
  return (
    <Parts>
      <Choice
        {...props}
        of="comparator"
        label="Comparison"
        first="eq"
        options={COMPARATORS.map((one) => ({ value: one, label: COMPARATOR_WORDS[one] }))}
      />
      <Text {...props} of="amount" label="Amount" isNumber />
      <Choice {...props} of="scale" label="Counted in" first="1" options={SCALES} />
      <Choice
        {...props}
        of="metric"
        label="What is counted"
        first="hours_viewed"
        options={METRICS.map((one) => ({ value: one, label: METRIC_WORDS[one] }))}
      />
      <Choice {...props} of="window" label="Over which time" first="first_days" options={WINDOWS} />
      {window === "first_days" ? <Text {...props} of="days" label="Days" isNumber /> : null}
      {window === "range" ? <Text {...props} of="range" label="From and to" placeholder="14–20 February 2022" /> : null}
      <Text {...props} of="territory" label="Where" placeholder="WW" />
    </Parts>
  );
}

const Parts = ({ children }: { children: React.ReactNode }) => (
  <fieldset className="fact-value" id="value">
    <legend className="vh">Figures</legend>
    {children}
  </fieldset>
);

type FieldProps = Props & { of: string; label: string };

const Text = ({ value, onChange, of, label, placeholder, isNumber }: FieldProps & { placeholder?: string; isNumber?: boolean }) => (
  <TextField
    name={`value.${of}`}
    label={label}
    value={value[of] ?? ""}
    onChange={(event) => onChange({ ...value, [of]: event.target.value })}
    placeholder={placeholder}
    inputMode={isNumber ? "decimal" : undefined}
    maxLength={500}
    autoComplete="off"
    className={isNumber ? "figure" : "grow"}
  />
);

const Choice = ({ value, onChange, of, label, first, options }: FieldProps & { first: string; options: readonly Option[] }) => (
  <Select
    name={`value.${of}`}
    label={label}
    value={value[of] ?? first}
    onChange={(event) => onChange({ ...value, [of]: event.target.value })}
    options={options}
  />
);
