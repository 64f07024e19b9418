package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.SeriesList;

/**
 * Who sees the minutes may have the file they were read from, unless it holds numbers of persons: a file cannot be
 * masked, so then it is for who keeps the series, and for who sees such numbers.
 */
@ApplicationScoped
class OriginalGuard implements FileGuard {
    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Override
    public String recordKind() {
        return Originals.KIND;
    }

    private boolean isOpen(MinutesVersion version) {
        return !masking.hides(version.originalText())
                || seriesList
                        .behind(meetings.byId(version.meetingId()).seriesId())
                        .whyNotKeep(user.getMe())
                        .isEmpty();
    }

    @Override
    public boolean maySee(long minutesId) {
        try {
            return user.may("meetings.read") && isOpen(versions.byId(minutesId));
        } catch (NotVisible outOfScope) {
            return false;
        }
    }
}
