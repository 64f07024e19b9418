package tw.anwang.intake.feederror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.intake.IntakePermissions;

/** Who sees what was told may have its picture. */
@ApplicationScoped
class FeedErrorPictures implements FileGuard {
    @Inject
    FeedErrors errors;

    @Inject
    CurrentUser user;

    @Override
    public String recordKind() {
        return FeedError.KIND;
    }

    @Override
    public boolean maySee(long id) {
        try {
            return user.may(IntakePermissions.PLATFORM) && errors.byId(id) != null;
        } catch (NotVisible outOfScope) {
            return false;
        }
    }
}
