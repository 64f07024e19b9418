package tw.anwang.meetings.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.proposal.OpinionRow;

/**
 * The agenda of a meeting as one person reads it: for others than the staff unit empty until it is settled.
 *
 * @param keeper whether the person works for the staff unit
 * @param settledBy who settled it last, or null
 * @param obstacle why the person cannot work on it
 * @param matters by part, each in its order
 */
public record AgendaSheet(
        long meetingId,
        String meeting,
        Grade grade,
        boolean settled,
        Instant settledAt,
        String settledBy,
        boolean keeper,
        Optional<RuleBroken> obstacle,
        Map<AgendaPart, List<Matter>> matters) {

    /**
     * One matter.
     *
     * @param mark its place in its part, such as 一、
     * @param offices ids of who presents or proposes it
     * @param opinions given by competent offices
     * @param draftResolution 擬議決議, null for others than the staff unit
     * @param withdrawn whether its office withdrew it after the agenda was settled
     */
    public record Matter(
            long id,
            String mark,
            String subject,
            String explanation,
            String suggestion,
            Set<Long> offices,
            List<OpinionRow> opinions,
            Long proposalId,
            String draftResolution,
            int version,
            boolean withdrawn) {}

    public List<Matter> of(AgendaPart part) {
        return matters.getOrDefault(part, List.of());
    }

    /** The matter with that id. @throws java.util.NoSuchElementException where it is not on it */
    public Matter matter(long id) {
        return matters.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** How many stand on it. */
    public int count() {
        return matters.values().stream().mapToInt(List::size).sum();
    }
}
