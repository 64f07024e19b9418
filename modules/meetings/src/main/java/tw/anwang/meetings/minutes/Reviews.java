package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
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
    Trail trail;

    /** Opens a record, which leaves its row in the trail. */
    @Permitted("meetings.read")
    public ReviewShown read(long minutes) {
        ReviewShown shown = of(minutes);
        trail.record("read", MinutesVersions.KIND, minutes, null);
        return shown;
    }

    @Permitted("meetings.read")
    public ReviewShown of(long minutes) {
        MinutesVersion version = versions.byId(minutes);
        Meeting meeting = meetings.byId(version.meetingId());
        return new ReviewShown(
                version,
                meeting,
                seriesList.behind(meeting.seriesId()),
                items.rows(minutes),
                originals.of(List.of(minutes)).get(minutes),
                user.getMe(),
                masking);
    }
}
