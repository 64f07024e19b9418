package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** All records under review, each with its meeting, its series and its items. */
@ApplicationScoped
public class Reviews {
    @Inject
    MinutesVersions versions;

    @Inject
    MinutesItems items;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    Originals originals;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    Reveals reveals;

    @Inject
    Trail trail;

    /** Opens a record, which leaves its row in the trail. */
    @Permitted("meetings.read")
    public ReviewShown read(long minutes) {
        ReviewShown shown = of(minutes);
        trail.record("read", MinutesVersions.KIND, minutes, null);
        return shown;
    }

    /** Who keeps the series works on the text itself; everybody else reads it masked. */
    @Permitted("meetings.read")
    public ReviewShown of(long minutes) {
        return shown(minutes, masking::text);
    }

    /** The same with the numbers of persons in the text, for this once. @param why what for, which the trail keeps */
    @Permitted("meetings.read")
    public ReviewShown revealed(long minutes, RevealTyped why) {
        versions.byId(minutes);
        return reveals.reveal(
                MinutesVersions.KIND, minutes, "text", why, () -> shown(minutes, UnaryOperator.identity()));
    }

    private ReviewShown shown(long minutes, UnaryOperator<String> mask) {
        MinutesVersion version = versions.byId(minutes);
        Meeting meeting = meetings.byId(version.meetingId());
        Series series = seriesList.behind(meeting.seriesId());
        boolean kept = series.whyNotKeep(user.getMe()).isEmpty();
        return new ReviewShown(
                version,
                meeting,
                series,
                items.rows(minutes),
                originals.of(List.of(minutes), kept).get(minutes),
                user.getMe(),
                kept ? version.originalText() : mask.apply(version.originalText()));
    }
}
