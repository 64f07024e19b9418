package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Document;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.Changes;
import tw.anwang.meetings.minutes.MinutesVersion;
import tw.anwang.meetings.minutes.MinutesVersions;

/** Papers that leave the house: each leaves a row in the trail. */
@ApplicationScoped
public class Papers {
    /** A paper and the name of its file, without extension. */
    public record Paper(String fileName, Document document) {}

    @Inject
    Meetings meetings;

    @Inject
    MinutesVersions minutes;

    @Inject
    ReportSheets sheets;

    @Inject
    Offices offices;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** The follow-up report of a meeting. @throws NotVisible where there is none for this person */
    @Permitted("meetings.read")
    @Transactional
    public Paper report(long meetingId) {
        ReportSheet sheet = sheets.of(meetingId).orElseThrow(() -> new NotVisible(Reports.KIND, meetingId));
        Meeting meeting = meetings.byId(meetingId);
        String staffUnit =
                offices.byId(meeting.staffOffice()).map(OfficeRef::name).orElse("");
        ReportPaper paper = new ReportPaper(meeting, staffUnit, sheet);
        trail.record("export", Reports.KIND, sheet.id(), paper.fileName());
        return new Paper(paper.fileName(), paper.document());
    }

    /** 修正對照表 of one version, masked as its page is. */
    @Permitted("meetings.read")
    @Transactional
    public Paper changes(long minutesId) {
        MinutesVersion version = minutes.byId(minutesId);
        List<Changes.Change> changes = minutes.before(version)
                .map(before ->
                        Changes.between(masking.text(before.originalText()), masking.text(version.originalText())))
                .orElse(List.of());
        ChangesPaper paper = new ChangesPaper(meetings.byId(version.meetingId()), version, changes);
        trail.record("export", "meetings.minutes", minutesId, paper.fileName());
        return new Paper(paper.fileName(), paper.document());
    }

    /** One version of the minutes in the official layout. */
    @Permitted("meetings.read")
    @Transactional
    public Paper minutes(long minutesId) {
        MinutesVersion version = minutes.byId(minutesId);
        Meeting meeting = meetings.byId(version.meetingId());
        MinutesPaper paper = new MinutesPaper(
                meeting, meeting.facts(), version.previousConfirmed(), minutes.itemsOf(minutesId), masking::text);
        trail.record("export", "meetings.minutes", minutesId, paper.fileName());
        return new Paper(paper.fileName(), paper.document());
    }
}
