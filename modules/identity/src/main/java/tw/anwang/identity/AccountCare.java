package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import tw.anwang.identity.account.AccountSweep;
import tw.anwang.identity.application.Applications;
import tw.anwang.identity.asked.AskedWords;
import tw.anwang.identity.deputy.DeputySweep;
import tw.anwang.identity.grant.GrantEnds;
import tw.anwang.identity.move.Moving;
import tw.anwang.identity.roster.Rosters;

/** What is done for accounts every night. For the clock, never for a page. */
@ApplicationScoped
public class AccountCare {
    @Inject
    AccountSweep sweep;

    @Inject
    Rosters rosters;

    @Inject
    Applications applications;

    @Inject
    DeputySweep deputies;

    @Inject
    Moving moving;

    @Inject
    GrantEnds grants;

    @Inject
    AskedWords asked;

    /** Ends accounts whose time is over or that nobody uses, then asks heads about those that are due. */
    @ActivateRequestContext
    public void night() {
        asked.sweep();
        sweep.sweep();
        sweep.remind();
        rosters.sweep();
        applications.sweep();
        deputies.sweep();
        moving.sweep();
        grants.sweep();
    }
}
