package tw.anwang.welfare.familycase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The history of a case, newest first: its latest lines, or all of them.
 *
 * @param earlier whether there are lines before these
 */
public record CaseStory(List<CaseEvent> events, boolean earlier) {
    /** Lines of a case's page: a year with a visit a month and what was decided. A history of years is asked for. */
    static final int LATEST = 20;

    /** Acts and visits of which each is at least as many as are shown, and one more. */
    static CaseStory of(List<CaseEvent> acts, List<CaseEvent> visits, int shown) {
        List<CaseEvent> all = Stream.concat(acts.stream(), visits.stream())
                .sorted(Comparator.comparing(CaseEvent::at).reversed())
                .toList();
        return new CaseStory(all.stream().limit(shown).toList(), all.size() > shown);
    }
}
