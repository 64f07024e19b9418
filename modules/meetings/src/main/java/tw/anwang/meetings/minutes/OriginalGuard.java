package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

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

    /** Those of the minutes whose file is for every reader: a link to another would lead to a refusal. */
    Set<Long> openAmong(Collection<Long> minutesIds) {
        if (minutesIds.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("select v.id, v.originalText from MinutesVersion v where v.id in :ids", Object[].class)
                .setParameter("ids", minutesIds)
                .getResultStream()
                .filter(version -> !masking.hides((String) version[1]))
                .map(version -> (Long) version[0])
                .collect(Collectors.toSet());
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
