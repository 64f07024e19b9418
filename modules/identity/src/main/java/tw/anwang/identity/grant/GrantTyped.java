package tw.anwang.identity.grant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Period;

/** What a person typed to ask for a grant. */
public class GrantTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private OfficeId owner;
    private OfficeId office;
    private String person;
    private List<String> kinds = new ArrayList<>();
    private String purpose;
    private String legalBasis;
    private String documentNumber;
    private LocalDate from;
    private LocalDate to;
    private LocalDate reviewOn;

    /** @param account behind the sign-in name typed, or null */
    GrantTerms terms(AccountId account) {
        return new GrantTerms(
                owner,
                office,
                account,
                Set.copyOf(kinds),
                purpose.strip(),
                legalBasis.strip(),
                documentNumber == null ? null : documentNumber.strip(),
                new Period(from, to),
                reviewOn);
    }

    public OfficeId getOwner() {
        return owner;
    }

    public void setOwner(OfficeId owner) {
        this.owner = owner;
    }

    public OfficeId getOffice() {
        return office;
    }

    public void setOffice(OfficeId office) {
        this.office = office;
    }

    /** Sign-in name. */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
