package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.anwang.desk.Notices;
import tw.anwang.desk.UnsentDrafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;

/** A new note that was typed and not saved before the case went to somebody else. */
@ApplicationScoped
public class UnsentNote {
    @Inject
    FamilyCases cases;

    @Inject
    UnsentDrafts drafts;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Its author gives it to who works on the case now. @throws RuleBroken where that one has typed there already */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void give(long caseId) {
        FamilyCase handed = cases.byId(caseId);
        if (handed.worker() == null || handed.worker().equals(user.getMe().id())) {
            throw new RuleBroken("welfare.visit.draftStays");
        }
        if (!drafts.give(NoteDraft.PAGE, NoteDraft.record(caseId), handed.worker())) {
            throw new RuleBroken("welfare.visit.draftThere", handed.workerName());
        }
        notices.tell(
                handed.worker(),
                "welfare.notice.draftGiven",
                NoteDraft.page(caseId),
                handed.number(),
                user.getMe().name());
        trail.record("giveDraft", FamilyCase.KIND.name(), caseId, null);
    }
}
