package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;

/** Who sees the consultation may have the annexes of its draft. */
@ApplicationScoped
class ConsultationFileGuard implements FileGuard {
    @Inject
    Consultations consultations;

    @Inject
    CurrentUser user;

    @Override
    public String recordKind() {
        return Consultation.KIND.name();
    }

    @Override
    public boolean maySee(long id) {
        try {
            return user.may("meetings.read") && consultations.byId(id) != null;
        } catch (NotVisible outOfScope) {
            return false;
        }
    }
}
