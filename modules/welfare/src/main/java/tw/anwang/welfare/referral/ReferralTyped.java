package tw.anwang.welfare.referral;

import java.io.Serializable;
import tw.anwang.directory.OfficeId;

/** A referral as it is typed. */
public class ReferralTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private OfficeId office;
    private String body;
    private Long person;
    private String reason;
    private Consent consent = Consent.AGREED;
    private String consentWords;
    private String handed;
    private String contact;

    Asked asked() {
        return new Asked(office, body, person, reason, consent, consentWords, handed, contact);
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

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getHanded() {
        return handed;
    }

    public void setHanded(String handed) {
        this.handed = handed;
    }
}
