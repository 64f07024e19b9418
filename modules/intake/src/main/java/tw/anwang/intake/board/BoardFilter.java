package tw.anwang.intake.board;

import java.util.Map;

/** What the board is asked for. */
public record BoardFilter(BoardShow show) {
    /** As in the address. */
    public Map<String, String> query() {
        return show == null ? Map.of() : Map.of("show", show.name());
    }
}
