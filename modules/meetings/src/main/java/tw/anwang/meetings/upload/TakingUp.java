package tw.anwang.meetings.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.ConfirmedRecords;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.meeting.SeriesMeetings;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.minutes.Originals;
import tw.anwang.meetings.minutes.Source;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.series.Series;
import tw.anwang.minutes.Header;
import tw.anwang.minutes.Minutes;

/** A file that was read and waits becomes minutes, as the person who brought it confirms its head. */
@ApplicationScoped
public class TakingUp {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Event<MeetingWentOn> wentOn;

    @Inject
    CurrentUser user;

    @Inject
    MinutesUploads uploads;

    @Inject
    Meetings meetings;

    @Inject
    SeriesMeetings known;

    @Inject
    MeetingGrades grades;

    @Inject
    MinutesVersions versions;

    @Inject
    ConfirmedRecords confirmed;

    @Inject
    Originals originals;

    /** Minutes that this file would repeat or revise: the same bytes, or the same meeting. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<VersionRow> sameFile(long id) {
        MinutesUpload upload = uploads.own(id);
        return versions.ofFile(upload.seriesId(), upload.file().sha256());
    }

    /** The meeting that those facts speak of, if we know it already and the person sees it. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<Meeting> sameMeeting(long id, MeetingFacts facts) {
        return known.known(uploads.own(id).seriesId(), facts);
    }

    /** What a person should look at before giving that number: it jumps. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<RuleBroken> doubt(long id, MeetingFacts facts) {
        return facts.ordinal() == null || sameMeeting(id, facts).isPresent()
                ? Optional.empty()
                : known.ordinalsOf(uploads.own(id).seriesId()).doubt(facts.ordinal());
    }

    /**
     * Makes it into minutes: of a meeting already known, or of a new one. All or nothing.
     *
     * @param facts the head as confirmed
     * @param grade 密等 of the meeting from now on; a meeting that is 密 already stays so
     * @param reason why there is a further version, needed where the meeting has minutes
     * @param jump whether the person has seen that the number jumps
     * @param letter with which the record was sent (函送), as far as known
     * @return the number of the minutes
     */
    @Permitted("meetings.keep")
    @Transactional
    public long accept(long id, MeetingFacts facts, Grade grade, String reason, boolean jump, Letter letter) {
        oneAfterTheOther(id);
        MinutesUpload upload = uploads.own(id);
        if (upload.minutesId() != null) {
            return upload.minutesId(); // pressed twice
        }
        Series series = uploads.kept(upload.seriesId());
        ReadFile file = upload.file();
        refuse(new Acceptance(series, facts, reason, jump, Graded.whyNotBelow(file.grade(), grade, user.getMe()))
                .whyNot(versions.ofFile(series.id(), file.sha256()), known.ordinalsOf(series.id())));
        refuse(known.whyNotKnown(series.id(), facts));
        Meeting meeting = known.known(series.id(), facts).orElseGet(() -> meetings.plan(series.id(), facts));
        grades.raise(meeting, grade);
        refuse(confirmed.whyNotChange(meeting.id()));
        long minutes = recorded(series, meeting, facts, upload, reason);
        versions.cameWith(minutes, letter);
        originals.belongsTo(minutes, id);
        upload.became(minutes);
        return minutes;
    }

    private static void refuse(Optional<RuleBroken> obstacle) {
        obstacle.ifPresent(RuleBroken::refuse);
    }

    /** Two people who bring minutes of one series at once: the second waits and then sees what the first made. */
    private void oneAfterTheOther(long id) {
        em.createNativeQuery("select s.id from meetings_series s join meetings_minutes_upload u on u.series_id = s.id"
                        + " where u.id = ? for update")
                .setParameter(1, id)
                .getResultList();
    }

    private long recorded(Series series, Meeting meeting, MeetingFacts facts, MinutesUpload upload, String reason) {
        Minutes read = uploads.parsed(upload);
        if (versions.ofMeeting(meeting.id()).isEmpty()) {
            meeting.amend(facts);
        }
        MeetingState before = meeting.state();
        meeting.held();
        wentOn.fire(new MeetingWentOn(meeting, before));
        return versions.add(series, meeting, source(upload.file(), read.header(), reason), read);
    }

    private static Source source(ReadFile file, Header header, String reason) {
        return new Source(
                file.name(),
                file.sha256(),
                file.text(),
                header.revision(),
                reason,
                file.picturePages(),
                file.warnings(),
                header.previousMinutesConfirmed());
    }
}
