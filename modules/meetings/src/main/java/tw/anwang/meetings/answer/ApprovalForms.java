package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;

/** How each office approves its answers. */
@ApplicationScoped
public class ApprovalForms {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Permitted("meetings.read")
    @Transactional
    public ApprovalForm of(OfficeId office) {
        ApprovalSetting setting = em.find(ApprovalSetting.class, office.value());
        return setting == null ? ApprovalForm.ONE_STEP : setting.form();
    }

    /** The head chooses for the own office. */
    @Permitted("meetings.approve")
    @Transactional
    public void choose(ApprovalForm form) {
        long office = user.getMe().office().value();
        ApprovalSetting setting = em.find(ApprovalSetting.class, office);
        if (setting == null) {
            setting = new ApprovalSetting(office);
            setting.choose(form);
            em.persist(setting);
        } else {
            setting.choose(form);
        }
        trail.record("chooseApproval", "directory.office", office, form.name());
    }
}
