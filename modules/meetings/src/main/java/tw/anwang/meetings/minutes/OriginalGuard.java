package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;

/** Who sees the minutes may have the file they were read from. */
@ApplicationScoped
class OriginalGuard implements FileGuard {
    @Inject
    MinutesVersions versions;

    @Inject
    CurrentUser user;

    @Override
    public String recordKind() {
        return Originals.KIND;
    }

    @Override
    public boolean maySee(long minutesId) {
        try {
            return user.may("meetings.read") && versions.byId(minutesId) != null;
        } catch (NotVisible outOfScope) {
            return false;
        }
    }
}
