package tw.anwang.meetings.tracked;

import tw.anwang.directory.OfficeId;

/** An office that is asked since another item goes on within this one. @param read whether it read along before */
public record Joined(OfficeId office, boolean read) {}
