package tw.anwang.welfare.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.desk.Drafts;
import tw.anwang.directory.OfficeId;
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
    private OfficeId office;
    private String body;
    private Long person;
    private String reason;
    private Consent consent = Consent.AGREED;
    private String consentWords;
    private String handed;
    private transient FamilyCase record;

    public void load() {
        record = cases.read(caseId);
    }

    public String send() {
        long id = referrals.send(caseId, new Asked(office, body, person, reason, consent, consentWords, handed));
        drafts.discard(DRAFT, String.valueOf(caseId));
        words.saved("referral.sent", reason);
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

    public OfficeId getOffice() {
        return office;
    }

    public void setOffice(OfficeId office) {
        this.office = office;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }

    public String getConsentWords() {
        return consentWords;
    }

    public void setConsentWords(String consentWords) {
        this.consentWords = consentWords;
    }

    public String getHanded() {
        return handed;
    }

    public void setHanded(String handed) {
        this.handed = handed;
    }
}
