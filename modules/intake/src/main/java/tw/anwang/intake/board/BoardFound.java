package tw.anwang.intake.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tw.anwang.kernel.Paging;

/** One page of the board, with how many there are of each. @param now when it was asked */
public record BoardFound(List<BoardRow> rows, Map<BoardShow, Long> counts, Paging paging, Instant now) {}
