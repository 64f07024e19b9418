package tw.anwang.intake.feederror;

import java.util.Map;

/** What the list is asked for; null asks for all. */
public record FeedErrorFilter(FeedErrorState state) {
    /** As in the address, for links. */
    public Map<String, String> query() {
        return state == null ? Map.of() : Map.of("state", state.name());
    }
}
