package tw.anwang.meetings.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.IncomingPapers;
import tw.anwang.meetings.meeting.ConfirmedRecords;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.SeriesList;

/** What lies beside a meeting: the sign-in sheet, slides, the table of opinions. Its staff unit adds and removes. */
@ApplicationScoped
public class Attachments {
    private static final String KIND = Meeting.KIND.name();

    @Inject
    Files files;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    ConfirmedRecords confirmed;

    @Inject
    IncomingPapers papers;

    @Inject
    CurrentUser user;

    /** In the order added; the caller has found the meeting visible. */
    @Permitted("meetings.read")
    @Transactional
    public List<FileRef> of(long meetingId) {
        return files.of(KIND, meetingId);
    }

    /** @throws tw.anwang.kernel.RuleBroken for another office, where desk takes no such file, and where it is above the grade of the meeting */
    @Permitted("meetings.keep")
    @Transactional
    public void add(long meetingId, String name, IncomingPapers.Content content) {
        refuseForeign(meetingId);
        papers.check(name, content, meetings.byId(meetingId).grade());
        try (InputStream bytes = content.open()) {
            files.add(KIND, meetingId, name, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Permitted("meetings.keep")
    @Transactional
    public void remove(long meetingId, long fileId) {
        refuseForeign(meetingId);
        confirmed.whyNotChange(meetingId).ifPresent(RuleBroken::refuse);
        files.remove(KIND, meetingId, fileId);
    }

    private void refuseForeign(long meetingId) {
        seriesList
                .behind(meetings.byId(meetingId).seriesId())
                .whyNotKeep(user.getMe())
                .ifPresent(RuleBroken::refuse);
    }
}
