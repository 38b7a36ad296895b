/** Who may do what, as said to somebody who may not. Rules are named in each module's `policy.ts`. */
export const RULE_WORDS: Record<string, string> = {
  same_origin_only: "The request did not come from this desk. Reload the page and try again.",
  only_staff_read: "Only the desk reads this. Sign in with your desk account.",
  only_staff_write: "Only the desk writes here. Sign in with your desk account.",
  writers_edit_their_own: "This story is somebody else’s. Ask its writer or an editor.",
  in_review_is_the_editors_desk: "An editor has this story now. Take it back first, or ask the editor to send it back.",
  scheduled_is_the_editors_desk: "This story is on the clock. Ask an editor to cancel the schedule.",
  an_editor_is_reading_it: "An editor is reading it. Ask the editor to send it back.",
  only_editors_review: "Reviewing is for editors. Send it for review.",
  only_editors_approve: "Approving is for editors. Send it for review.",
  two_pairs_of_eyes:
    "You wrote it or stand over it by name, so somebody else approves it. In a hurry, give a reason; it is recorded and shown.",
  only_editors_schedule: "Scheduling is for editors. Say when you want it when you send it for review.",
  only_editors_publish: "Publishing is for editors. Send it for review.",
  the_clock_publishes_only_what_is_due: "Its hour has not come yet.",
  the_clock_expires_only_what_is_due: "Its time is not over yet.",
  only_the_clock_holds: "Only the clock holds a publication back. Cancel the schedule instead.",
  only_the_clock_expires: "Only the clock lets a story expire. Withdraw it instead.",
  only_admins_withdraw: "Withdrawing and putting back are for admins. Ask one.",
  writers_spike_their_own_drafts: "Take it back first: writers spike only what is still on their own desk.",
  only_admins_delete_for_good: "Deleting for good is for admins. Ask one.",
  only_editors_change_a_live_address: "Readers know this address, so an editor changes it. Ask one.",
  wrong_credentials: "Mail address and password do not match. Check both; capitals count in the password.",
  wrong_password: "Type the one you sign in with.",
  only_admins_keep_staff: "Accounts are kept by admins. Ask one.",
  only_the_first_admin_is_made_so: "The desk has an admin. Ask them for an account.",
  nobody_suspends_themselves: "Nobody suspends themselves. Ask another admin, or sign out.",
  own_password_asks_the_old_one: "Change your own password under your account, where the old one is asked for.",
  only_own_sessions: "Only the person who signed in can end that sign-in. An admin can suspend the account.",
  only_own_acts: "The whole record is for admins. You see what you did yourself.",
  only_staff_keep_records: "Only the desk keeps these records. Sign in with your desk account.",
  only_editors_delete_records: "Deleting a record is for editors. Ask one.",
  only_staff_record: "Only the desk records facts. Sign in with your desk account.",
  only_editors_confirm: "Confirmed and official facts are made public by an editor. Save it, not public, and ask one.",
  only_editors_rule: "Deciding between facts that disagree is for editors. Ask one.",
  only_editors_retract: "Taking a fact back is for editors. Ask one.",
  only_editors_estimate: "Estimates are made by editors. Ask one.",
  only_the_clock_restates: "Only the clock does this.",
  writers_settle_their_own: "This sentence stands in somebody else’s story. Ask its writer or an editor.",
  only_editors_correct: "Notes to readers are for editors. Ask one.",
};

/** What to say of a rule that has no words of its own. */
export const UNSPOKEN_RULE = "Your role does not allow this. Ask an editor or an admin.";

export const ruleWords = (rule: string): string => RULE_WORDS[rule] ?? UNSPOKEN_RULE;
