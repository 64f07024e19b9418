package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.SettledMatters;

/**
 * What became of the agenda since the minutes were begun with it: late motions (臨時動議) that the minutes do not have,
 * and matters of theirs that were withdrawn (撤案). The staff unit decides on each; nothing is changed by itself.
 */
@ApplicationScoped
public class AgendaSince {
    /**
     * @param missing matters that the minutes lack and nobody has put aside; {@code withdrawn} ids of matters of the
     *     minutes; {@code aside} matters that they lack on purpose
     */
    public record Since(List<SettledMatters.Standing> missing, Set<Long> withdrawn, List<Aside> aside) {
        static final Since NOTHING = new Since(List.of(), Set.of(), List.of());
    }

    /** A matter that the minutes lack on purpose, and why. */
    public record Aside(SettledMatters.Standing matter, MatterAside why) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Recordings recordings;

    @Inject
    SettledMatters settled;

    @Inject
    FirstMatters matters;

    @Inject
    MattersAside aside;

    @Inject
    Trail trail;

    /** Nothing for who does not type these minutes, or once they lie before the head. */
    @Permitted("meetings.keep")
    @Transactional
    public Since of(RecordingSheet sheet) {
        return sheet.isWritten()
                ? since(
                        sheet.meeting().id(),
                        sheet.matters().values().stream()
                                .flatMap(List::stream)
                                .map(RecordingSheet.Matter::item)
                                .toList())
                : Since.NOTHING;
    }

    private Since since(long meetingId, List<RecordedItem> items) {
        List<SettledMatters.Standing> agenda = settled.standing(meetingId);
        List<SettledMatters.Standing> lacking = agenda.stream()
                .filter(Predicate.not(SettledMatters.Standing::withdrawn))
                .filter(matter -> items.stream().noneMatch(item -> item.is(matter)))
                .toList();
        Map<Long, MatterAside> why = lacking.isEmpty() ? Map.of() : aside.of(meetingId);
        List<SettledMatters.Standing> missing =
                lacking.stream().filter(matter -> !why.containsKey(matter.id())).toList();
        Set<Long> withdrawn = items.stream()
                .filter(item -> agenda.stream().anyMatch(matter -> matter.withdrawn() && item.is(matter)))
                .filter(item -> agenda.stream().noneMatch(matter -> !matter.withdrawn() && item.is(matter)))
                .map(RecordedItem::id)
                .collect(Collectors.toSet());
        return new Since(
                missing,
                withdrawn,
                lacking.stream()
                        .filter(matter -> why.containsKey(matter.id()))
                        .map(matter -> new Aside(matter, why.get(matter.id())))
                        .toList());
    }

    /** Takes it over, last in its part. @return id of the matter of the minutes; that it already has, where it has it */
    @Permitted("meetings.keep")
    @Transactional
    public long add(long recordingId, long agendaItem) {
        Recording recording = recordings.written(recordingId);
        matters.whyNotTake(recording.meetingId()).ifPresent(RuleBroken::refuse);
        List<RecordedItem> before = recordings.itemsOf(recordingId);
        RecordedItem item = matters.later(
                recording.meetingId(),
                recordingId,
                agendaItem,
                part -> before.stream()
                                .filter(one -> one.part() == part)
                                .mapToInt(RecordedItem::position)
                                .max()
                                .orElse(0)
                        + 1);
        var there = before.stream().filter(one -> one.isFrom(agendaItem)).findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        em.persist(item);
        em.flush();
        aside.forget(agendaItem);
        trail.record("addMatter", Recordings.KIND, recordingId, item.subject());
        return item.id();
    }
}
