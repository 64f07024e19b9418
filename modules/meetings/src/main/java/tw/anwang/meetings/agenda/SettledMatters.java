package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/** What the minutes take over from the agenda: its words as they are stored, since masked ones must never be saved. */
@ApplicationScoped
public class SettledMatters {
    /**
     * One matter.
     *
     * @param offices ids of who presents or proposes it
     * @param draftResolution 擬議決議, or null
     */
    public record Matter(
            AgendaPart part,
            String subject,
            String explanation,
            String suggestion,
            Set<Long> offices,
            String draftResolution) {}

    @Inject
    Agendas agendas;

    @Inject
    AgendaSheets sheets;

    /** Whether matters stand on an agenda that is not settled (yet, or again). */
    @Permitted("meetings.read")
    @Transactional
    public boolean areOpen(long meetingId) {
        return agendas.of(meetingId).filter(agenda -> !agenda.isSettled()).isPresent()
                && !agendas.itemsOf(meetingId).isEmpty();
    }

    /** Those of the meeting in their order, without what was withdrawn. @throws RuleBroken for another office */
    @Permitted("meetings.keep")
    @Transactional
    public List<Matter> of(long meetingId) {
        AgendaSheet sheet = sheets.of(meetingId);
        if (!sheet.keeper()) {
            throw new RuleBroken("meetings.agenda.notStaffUnit");
        }
        Map<Long, AgendaSheet.Matter> read = sheet.matters().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(AgendaSheet.Matter::id, Function.identity()));
        return agendas.itemsOf(meetingId).stream()
                .filter(item -> !read.get(item.id()).withdrawn())
                .map(item -> matter(item, read.get(item.id()).offices()))
                .toList();
    }

    private static Matter matter(AgendaItem item, Set<Long> offices) {
        return new Matter(
                item.part(), item.subject(), item.explanation(), item.suggestion(), offices, item.draftResolution());
    }
}
