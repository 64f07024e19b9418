package tw.anwang.meetings.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.minutes.MinutesItem;

/** Fills a new selection with what the reading suggests, for the offices of today. */
@ApplicationScoped
class Suggestions {
    @Inject
    AlreadyTracked alreadyTracked;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    void into(Selection selection, Meeting meeting, List<MinutesItem> items) {
        Map<String, Long> tracked = alreadyTracked.among(meeting.seriesId(), items);
        Map<Long, List<OfficeId>> answering = AnsweringOffices.of(items);
        LocalDate today = Taipei.today(clock);
        items.stream().filter(Proposal::isCandidate).forEach(item -> {
            Choice proposed = ofToday(Proposal.of(item, answering.getOrDefault(item.id(), List.of())), today);
            selection.propose(item.id(), tracked.containsKey(item.citation()) ? proposed.notTracked() : proposed);
        });
    }

    /** Nothing is handed to an office that has ended: its one successor is meant, among several a person chooses. */
    private Choice ofToday(Choice proposed, LocalDate today) {
        OfficeId lead = living(proposed.lead(), today);
        Set<Long> cos = proposed.cos().stream()
                .map(id -> living(new OfficeId(id), today))
                .filter(office -> office != null && !office.equals(lead))
                .map(OfficeId::value)
                .collect(Collectors.toSet());
        return proposed.forOffices(lead, cos);
    }

    private OfficeId living(OfficeId office, LocalDate today) {
        if (office == null || offices.livesOn(office, today)) {
            return office;
        }
        List<OfficeRef> successors = offices.successorsOf(office, today);
        return successors.size() == 1 ? successors.get(0).id() : null;
    }
}
