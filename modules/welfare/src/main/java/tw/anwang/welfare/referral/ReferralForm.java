package tw.anwang.welfare.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Asking somebody outside for help. */
@Named
@ViewScoped
public class ReferralForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "welfare.referral";

    @Inject
    FamilyCases cases;

    @Inject
    Referrals referrals;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long caseId;
    private final ReferralTyped typed = new ReferralTyped();
    private transient FamilyCase record;

    public void load() {
        record = cases.read(caseId);
    }

    public String send() {
        long id = referrals.send(caseId, typed.asked());
        drafts.discard(DRAFT, String.valueOf(caseId));
        words.saved("referral.sent", typed.getReason());
        return "/welfare/referral?faces-redirect=true&id=" + id;
    }

    /** Why nobody can be asked, or an empty text. */
    public String getObstacle() {
        return words.of(ReferralRules.whyNotSend(getRecord(), user.getMe()));
    }

    public FamilyCase getRecord() {
        record = record == null ? cases.byId(caseId) : record;
        return record;
    }

    public Consent[] getConsents() {
        return Consent.values();
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public ReferralTyped getTyped() {
        return typed;
    }
}
