package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Document;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.attendance.Attendees;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.ItemReading;
import tw.anwang.meetings.minutes.TypedMinutes;
import tw.anwang.meetings.report.MinutesPaper;
import tw.anwang.meetings.series.SeriesList;

/** Minutes that are being typed as a paper, in the layout they will have once they are sent. */
@ApplicationScoped
public class RecordingPapers {
    @Inject
    Recordings recordings;

    @Inject
    RecordedReadings readings;

    @Inject
    Attendees attendees;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    Offices offices;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** The draft, masked. @throws tw.anwang.identity.NotVisible for whom it is not open */
    @Permitted("meetings.read")
    @Transactional
    public Document draft(long id) {
        Recording recording = recordings.byId(id);
        Meeting meeting = meetings.byId(recording.meetingId());
        trail.record("export", Recordings.KIND, id, meeting.title());
        return paper(recording, meeting, readings(recording, meeting), masking::text);
    }

    Document paper(Recording recording, Meeting meeting, List<ItemReading> items, UnaryOperator<String> shown) {
        return new MinutesPaper(
                        meeting, facts(recording, meeting), recording.previousSaid(), TypedMinutes.shown(items), shown)
                .document();
    }

    List<ItemReading> readings(Recording recording, Meeting meeting) {
        return readings.of(recordings.itemsOf(recording.id()), convener(meeting), meeting.day());
    }

    OfficeId convener(Meeting meeting) {
        return seriesList.behind(meeting.seriesId()).convener();
    }

    /** The head of the meeting with who came: as frozen, or as entered so far. */
    MeetingFacts facts(Recording recording, Meeting meeting) {
        MeetingFacts facts = meeting.facts();
        String present = recording.attendance() == null ? present(meeting) : recording.attendance();
        return present == null || present.isEmpty() ? facts : facts.attendedBy(present);
    }

    /** Who was entered as present, or null. */
    String present(Meeting meeting) {
        return new AttendanceWords(attendees.of(meeting), this::name).words();
    }

    private String name(OfficeId office) {
        return offices.byId(office).map(OfficeRef::name).orElse("");
    }
}
