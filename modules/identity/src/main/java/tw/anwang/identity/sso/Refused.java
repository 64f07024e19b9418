package tw.anwang.identity.sso;

import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/** An arrival that is not let in; what is told to the person, and what the trail keeps. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal why;
    private final String who;
    private final transient AccountId account;
    private final transient OfficeId office;

    /** Nobody is known yet. */
    Refused(Refusal why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
        this.who = "";
        this.account = new AccountId(0);
        this.office = null;
    }

    /** @param who the person as the issuer names it; @param account 0 where none was found; @param office its office, or null */
    Refused(Refusal why, String who, AccountId account, OfficeId office) {
        super(why.name());
        this.why = why;
        this.who = who;
        this.account = account;
        this.office = office;
    }

    Refusal why() {
        return why;
    }

    String who() {
        return who;
    }

    AccountId account() {
        return account;
    }

    OfficeId office() {
        return office;
    }
}
