package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/** Who a grant is given to: an office with all its people, or one person. */
@Embeddable
public class Grantee {
    @Column(name = "grantee_office_id")
    private Long officeId;

    @Column(name = "grantee_account_id")
    private Long accountId;

    /** Where the person worked when it was given: it serves the work there and does not go along to another office. */
    @Column(name = "grantee_at_office_id")
    private Long atOfficeId;

    protected Grantee() {}

    /** One of the first two is null. @param at where the person works */
    Grantee(OfficeId office, AccountId account, OfficeId at) {
        officeId = office == null ? null : office.value();
        accountId = account == null ? null : account.value();
        atOfficeId = at == null ? null : at.value();
    }

    OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }
}
