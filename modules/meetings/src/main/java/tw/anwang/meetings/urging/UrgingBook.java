package tw.anwang.meetings.urging;

import java.util.List;
import tw.anwang.meetings.round.RoundSheet;

/** All lists of a round. @param draft null while none is prepared @param released the newest first */
public record UrgingBook(RoundSheet round, UrgingSheet draft, List<ReleasedUrging> released) {}
