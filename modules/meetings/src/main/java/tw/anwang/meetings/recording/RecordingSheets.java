package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.documents.Numbering;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.meeting.Meeting;

/** Minutes being typed as read. */
@ApplicationScoped
public class RecordingSheets {
    private static final int LEVEL = 2;

    @Inject
    Recordings recordings;

    @Inject
    RecordingTurn own;

    @Inject
    RecordingComments comments;

    @Inject
    LateOpinions late;

    @Inject
    RecordingPapers papers;

    @Inject
    RecordingSteps steps;

    @Inject
    RecordingTasks tasks;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** @throws tw.anwang.identity.NotVisible for whom it is not open */
    @Permitted("meetings.read")
    @Transactional
    public RecordingSheet of(long id) {
        return read(id, true);
    }

    /** @param whole with who came, as the page of the minutes shows */
    private RecordingSheet read(long id, boolean whole) {
        Recording recording = recordings.byId(id);
        Meeting meeting = recordings.meetingOf(recording);
        Map<AgendaPart, List<RecordingSheet.Matter>> matters = new EnumMap<>(AgendaPart.class);
        List<RecordedItem> items = recordings.itemsOf(id);
        Map<Long, List<RecordingComment>> said =
                comments.of(recording, meeting).stream().collect(Collectors.groupingBy(RecordingComment::itemId));
        long unanswered = said.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.verdict() == null)
                .count();
        items.forEach(item -> {
            List<RecordingSheet.Matter> part = matters.computeIfAbsent(item.part(), key -> new ArrayList<>());
            part.add(matter(item, Numbering.mark(LEVEL, part.size() + 1), said.getOrDefault(item.id(), List.of())));
        });
        trail.record("read", Recordings.KIND, id, null);
        boolean keeper = Recording.whyNotKeep(meeting, user.getMe()).isEmpty();
        return new RecordingSheet(
                recording,
                meeting,
                tasks.lastDay(meeting),
                whole ? papers.facts(recording, meeting).attendance() : null,
                keeper,
                Recording.isApprovedBy(meeting, user.getMe()),
                recordings.isOfStaff(meeting) ? List.of() : recordings.commenting(recording, meeting),
                matters,
                recording.whyNotWrite(),
                steps.whyNotSubmit(recording, items.size(), unanswered),
                steps.whyNotSend(recording),
                keeper ? late.whyNotTake(recording) : Optional.empty());
    }

    /** The same, by one of its matters. */
    @Permitted("meetings.read")
    @Transactional
    public RecordingSheet holding(long itemId) {
        return read(own.recordingOf(itemId), false);
    }

    private RecordingSheet.Matter matter(RecordedItem item, String mark, List<RecordingComment> said) {
        return new RecordingSheet.Matter(
                item.id(),
                mark,
                masking.text(item.subject()),
                masking.text(item.explanation()),
                masking.text(item.suggestion()),
                item.proposer(),
                item.points().stream().map(this::point).toList(),
                said.stream()
                        .map(one -> RecordingSheet.Said.of(one, masking::text))
                        .toList(),
                item);
    }

    private RecordingSheet.Point point(RecordedPoint point) {
        return new RecordingSheet.Point(
                point.kind().name(), point.who(), masking.text(point.text()), point.units(), point.due());
    }
}
