package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a grant rests on; of one record opened by 緊急調閱 the reason alone. */
@Embeddable
public class GrantPaper {
    private String purpose;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "document_number")
    private String documentNumber;

    protected GrantPaper() {}

    GrantPaper(String purpose, String legalBasis, String documentNumber) {
        this.purpose = purpose;
        this.legalBasis = legalBasis;
        this.documentNumber = documentNumber;
    }

    String purpose() {
        return purpose;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String documentNumber() {
        return documentNumber;
    }
}
