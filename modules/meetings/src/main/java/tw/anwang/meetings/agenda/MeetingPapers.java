package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Document;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.attendance.AttendancePapers;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;

/** Papers of a meeting to come, for the agency's own document system: each leaves a row in the trail. */
@ApplicationScoped
public class MeetingPapers {
    /** A paper and the name of its file, without extension. */
    public record Paper(String fileName, Document document) {}

    @Inject
    Meetings meetings;

    @Inject
    AgendaSheets sheets;

    @Inject
    AttendancePapers attendance;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    /** 議程. @throws NotVisible where the person does not see the meeting, or the agenda is not settled yet */
    @Permitted("meetings.read")
    @Transactional
    public Paper agenda(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        AgendaSheet sheet = sheets.of(meetingId);
        if (!sheet.settled() && !sheet.keeper()) {
            throw new NotVisible(Agendas.KIND, meetingId);
        }
        AgendaPaper paper = new AgendaPaper(meeting, sheet, this::names);
        trail.record("export", Agendas.KIND, meetingId, paper.fileName());
        return new Paper(paper.fileName(), paper.document());
    }

    /** 簽到表. @throws NotVisible where the person does not see the meeting */
    @Permitted("meetings.read")
    @Transactional
    public Paper signIn(long meetingId) {
        return attendance(meetingId, attendance.signIn(meetings.byId(meetingId)));
    }

    /** 開會通知單. @throws NotVisible where the person does not see the meeting */
    @Permitted("meetings.read")
    @Transactional
    public Paper notice(long meetingId) {
        return attendance(meetingId, attendance.notice(meetings.byId(meetingId)));
    }

    private Paper attendance(long meetingId, Document document) {
        trail.record("export", Meeting.KIND.name(), meetingId, document.title());
        return new Paper(document.title(), document);
    }

    private List<String> names(Collection<Long> ids) {
        return offices.byIds(ids.stream().map(OfficeId::new).toList()).values().stream()
                .map(OfficeRef::name)
                .toList();
    }
}
