package tw.anwang.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.UtcInstant;

/** That an account is still needed: when somebody who answers for it said so last; a new one is confirmed by its opening. */
@Embeddable
public class Confirmation {
    @Convert(converter = UtcInstant.class)
    @Column(name = "confirmed_at", insertable = false)
    private Instant at;

    @Column(name = "confirmed_by")
    private Long by;

    protected Confirmation() {}

    void give(AccountId head, Instant now) {
        at = now;
        by = head.value();
    }

    Instant at() {
        return at;
    }
}
