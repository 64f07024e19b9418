package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.SettledMatters;

/**
 * What became of the agenda since the minutes were begun with it: late motions (臨時動議) that the minutes do not have,
 * and matters of theirs that were withdrawn (撤案) or that another proposal leads since. The staff unit decides on each;
 * nothing is changed by itself.
 */
@ApplicationScoped
public class AgendaSince {
    /**
     * @param missing matters that the minutes lack and nobody has put aside; {@code withdrawn} ids of matters of the
     *     minutes; {@code aside} matters that they lack on purpose; {@code passedOn} that stand on the agenda otherwise
     */
    public record Since(
            List<SettledMatters.Standing> missing, Set<Long> withdrawn, List<Aside> aside, List<PassedOn> passedOn)
            implements Serializable {
        static final Since NOTHING = new Since(List.of(), Set.of(), List.of(), List.of());

        /** Whether that matter of the minutes stands on the agenda otherwise. */
        public boolean isPassedOn(long item) {
            return passedOn.stream().anyMatch(one -> one.item() == item);
        }
    }

    /** A matter that the minutes lack on purpose, why, and who said so. */
    public record Aside(SettledMatters.Standing matter, String reason, String putBy, Instant putAt)
            implements Serializable {}

    /**
     * A matter of the minutes that another proposal leads since it was taken over, or that is called otherwise.
     *
     * @param matter as it stands on the agenda now
     * @param item id of the matter of the minutes, {@code version} as read, {@code called} there
     */
    public record PassedOn(SettledMatters.Standing matter, long item, int version, String called)
            implements Serializable {}

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
                .collect(Collectors.toCollection(HashSet::new));
        return new Since(
                missing,
                withdrawn,
                lacking.stream()
                        .filter(matter -> why.containsKey(matter.id()))
                        .map(matter -> why.get(matter.id()).of(matter))
                        .toList(),
                items.stream().flatMap(item -> passedOn(item, agenda)).toList());
    }

    private static Stream<PassedOn> passedOn(RecordedItem item, List<SettledMatters.Standing> agenda) {
        return agenda.stream()
                .filter(matter -> !matter.withdrawn() && item.standsOtherwise(matter))
                .map(matter -> new PassedOn(matter, item.id(), item.version(), item.subject()));
    }

    /**
     * Follows the proposal that leads the matter now; what was said and decided stays.
     *
     * @param version of the matter of the minutes as read; where its words stay, nobody's are lost
     * @param words whether its words and who proposes it are taken over; else those of the minutes stay on purpose
     */
    @Permitted("meetings.keep")
    @Transactional
    public void follow(long recordingId, long itemId, int version, boolean words) {
        Recording recording = recordings.written(recordingId);
        RecordedItem item = recordings.itemsOf(recordingId).stream()
                .filter(one -> one.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new NotVisible(Recordings.KIND, itemId));
        if (words) {
            matters.whyNotTake(recording.meetingId()).ifPresent(RuleBroken::refuse);
        }
        if (words && item.version() != version) {
            throw new OptimisticLockException();
        }
        matters.follow(item, recording.meetingId(), words);
        trail.record("followAgenda", Recordings.KIND, recordingId, item.subject());
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
