import { Button } from "@react-email/button";
import { Text } from "@react-email/text";
import type { FollowView } from "@/domain/followers/queries/follower";
import { choiceWords } from "../follow/follow-words";
import { LetterFrame } from "./letter-frame";
import { head, INK_2, LINK, PAPER, plain, SANS, small } from "./look";

type Publication = { name: string; language: string };

const button = {
  ...{ backgroundColor: LINK, color: PAPER, fontFamily: SANS, fontSize: 16, fontWeight: 600 },
  ...{ padding: "12px 20px", borderRadius: 2, margin: "8px 0 24px" },
};

/** Asks the owner of an address whether it was they who asked. */
export const ConfirmLetter = ({
  publication,
  requests,
  confirm,
}: {
  publication: Publication;
  requests: readonly FollowView[];
  confirm: string;
}) => (
  <LetterFrame
    publication={publication}
    preview="One click, and we write to you when something changes."
    foot={
      <Text className="ink3" style={{ ...small, margin: 0 }}>
        Not you? Then do nothing: without your word we send nothing more, and forget this address after 30 days. The link is good for two
        days.
      </Text>
    }
  >
    <Text className="ink say" style={head}>
      Shall we write to you?
    </Text>
    <Text className="ink" style={plain}>
      Somebody asked us to tell this address when something changes:
    </Text>
    {requests.map(({ id, subject, ...choices }) => (
      <Text key={id} className="ink2" style={{ ...plain, color: INK_2 }}>
        <b>{subject.name}</b>
        <br />
        {choiceWords(choices)}
      </Text>
    ))}
    <Button className="go" href={confirm} style={button}>
      Yes, write to me
    </Button>
  </LetterFrame>
);

/** The link to one's choices, for whoever has lost theirs. */
export const ManageLetter = ({ publication, manage }: { publication: Publication; manage: string }) => (
  <LetterFrame
    publication={publication}
    preview="Change what you get, stop it, take your data or have it erased."
    foot={
      <Text className="ink3" style={{ ...small, margin: 0 }}>
        Not you? Then do nothing: this mailbox alone has the link.
      </Text>
    }
  >
    <Text className="ink say" style={head}>
      Your choices
    </Text>
    <Text className="ink" style={plain}>
      Change what you are told of and how often, stop it, take what we hold about you, or have it erased.
    </Text>
    <Button className="go" href={manage} style={button}>
      Open my choices
    </Button>
  </LetterFrame>
);
