package tw.anwang.meetings.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.ConfirmedRecords;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.SeriesMeetings;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.series.Series;

/** Files that wait, taken with their heads as they were read: where many come at once, nobody types each head. */
@ApplicationScoped
public class AsRead {
    /** The two ways to write the first sign of Taiwan and of platform; people mix them. */
    private static final char TAI = '\u81FA';

    private static final char SHORT_TAI = '\u53F0';

    @Inject
    MinutesUploads uploads;

    @Inject
    TakingUp takingUp;

    @Inject
    SeriesMeetings known;

    @Inject
    MinutesVersions versions;

    @Inject
    ConfirmedRecords confirmed;

    @Inject
    CurrentUser user;

    /** What would become of it. @throws tw.anwang.identity.NotVisible for anybody but the person who brought it */
    @Permitted("meetings.keep")
    @Transactional
    public Outlook of(long upload) {
        MinutesUploads.Proposal read = uploads.proposal(upload);
        Series series = uploads.kept(read.seriesId());
        MeetingFacts facts = facts(read);
        Optional<Meeting> meeting = known.known(series.id(), facts);
        return new Outlook(
                facts,
                read.grade(),
                read.items(),
                read.warnings(),
                meeting.map(this::hasMinutes).orElse(false),
                doubts(series, facts, meeting),
                obstacle(series, read, facts, meeting));
    }

    /**
     * Makes it into minutes, in a transaction of its own; the same as {@link TakingUp#accept} without a letter.
     *
     * @param reason kept where its meeting has minutes already; null refuses to add a further version
     */
    @Permitted("meetings.keep")
    public long takeUp(long upload, String reason) {
        Optional<Long> became = uploads.became(upload);
        if (became.isPresent()) {
            return became.get();
        }
        Outlook outlook = of(upload);
        String why = outlook.further() ? reason : null;
        return takingUp.accept(upload, outlook.facts(), outlook.grade(), why, true, Letter.none());
    }

    private static MeetingFacts facts(MinutesUploads.Proposal read) {
        return HeaderWords.typed(read.header(), read.grade()).facts();
    }

    private boolean hasMinutes(Meeting meeting) {
        return !versions.ofMeeting(meeting.id()).isEmpty();
    }

    private Optional<RuleBroken> obstacle(
            Series series, MinutesUploads.Proposal read, MeetingFacts facts, Optional<Meeting> meeting) {
        Optional<RuleBroken> grade = Graded.whyNotBelow(read.grade(), read.grade(), user.getMe());
        return new Acceptance(series, facts, null, true, grade)
                .whyNot(Optional.empty(), known.ordinalsOf(series.id()))
                .or(() -> known.whyNotKnown(series.id(), facts))
                .or(() -> meeting.flatMap(one -> confirmed.whyNotChange(one.id())));
    }

    private List<RuleBroken> doubts(Series series, MeetingFacts facts, Optional<Meeting> meeting) {
        List<RuleBroken> doubts = new ArrayList<>();
        if (!bare(facts.title()).contains(bare(series.name()))
                && !bare(facts.title()).contains(bare(series.shortName()))) {
            doubts.add(new RuleBroken("meetings.archive.otherTitle", series.name()));
        }
        meeting.filter(one -> one.day() != null && facts.startsAt() != null)
                .filter(one -> !one.day().equals(facts.startsAt().toLocalDate()))
                .ifPresent(one -> doubts.add(new RuleBroken("meetings.archive.otherDay", one.day())));
        if (facts.ordinal() != null && meeting.isEmpty()) {
            known.ordinalsOf(series.id()).doubt(facts.ordinal()).ifPresent(doubts::add);
        }
        return doubts;
    }

    private static String bare(String title) {
        return title == null ? "" : title.replaceAll("[\\s\\p{Z}\\p{P}]", "").replace(SHORT_TAI, TAI);
    }
}
