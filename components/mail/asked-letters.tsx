import { Button } from "@react-email/button";
import { Text } from "@react-email/text";
import type { FollowView } from "@/domain/followers/queries/follower";
import { sayIn } from "@/domain/kernel/say-in";
import { choiceWords } from "../follow/follow-words";
import { unbroken } from "../show/words";
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
}) => {
  const say = sayIn(publication.language);
  return (
    <LetterFrame
      publication={publication}
      preview={say("letter.confirmPreview")}
      foot={
        <Text className="ink3" style={{ ...small, margin: 0 }}>
          {say("letter.confirmFoot")}
        </Text>
      }
    >
      <Text className="ink say" style={head}>
        {say("letter.confirmTitle")}
      </Text>
      <Text className="ink" style={plain}>
        {say("letter.confirmAsked")}
      </Text>
      {requests.map(({ id, subject, ...choices }) => (
        <Text key={id} className="ink2" style={{ ...plain, color: INK_2 }}>
          <b>{unbroken(subject.name)}</b>
          <br />
          {choiceWords(say, choices)}
        </Text>
      ))}
      <Button className="go" href={confirm} style={button}>
        {say("letter.confirmYes")}
      </Button>
    </LetterFrame>
  );
};

/** The link to one's choices, for whoever has lost theirs. */
export const ManageLetter = ({ publication, manage }: { publication: Publication; manage: string }) => {
  const say = sayIn(publication.language);
  return (
    <LetterFrame
      publication={publication}
      preview={say("letter.managePreview")}
      foot={
        <Text className="ink3" style={{ ...small, margin: 0 }}>
          {say("letter.manageFoot")}
        </Text>
      }
    >
      <Text className="ink say" style={head}>
        {say("letter.manageTitle")}
      </Text>
      <Text className="ink" style={plain}>
        {say("letter.manageWhat")}
      </Text>
      <Button className="go" href={manage} style={button}>
        {say("letter.manageOpen")}
      </Button>
    </LetterFrame>
  );
};
