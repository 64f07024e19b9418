package tw.anwang.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.ApplicationEnded;
import tw.anwang.identity.ApplicationWaits;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.AccountDetails;
import tw.anwang.identity.account.AccountReach;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** What heads and administrators say to applications; an account is opened by the same verb as by hand. */
@ApplicationScoped
@Transactional
public class DecidedApplications {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccountReach reach;

    @Inject
    Accounts accounts;

    @Inject
    Applications applications;

    @Inject
    Trail trail;

    @Inject
    Event<ApplicationEnded> ended;

    /** For the head of its office. @throws NotVisible where it is of another office */
    @Permitted(IdentityPermissions.REVIEW_ACCOUNTS)
    public Application atHead(long id) {
        Application application = em.find(Application.class, id);
        if (application == null || !user.getMe().actsFor(application.office())) {
            throw new NotVisible(ApplicationWaits.KIND, id);
        }
        trail.record("read", ApplicationWaits.KIND, id, null);
        return application;
    }

    @Permitted(IdentityPermissions.REVIEW_ACCOUNTS)
    public Optional<RuleBroken> whyNotEndorse(long id) {
        return atHead(id).whyNotAct(me(), ApplicationState.AT_HEAD);
    }

    /** The person is one of the office's and needs the role. */
    @Permitted(IdentityPermissions.REVIEW_ACCOUNTS)
    public void endorse(long id, int version) {
        Application application = atHead(id).atVersion(version);
        application.endorse(me());
        trail.record("endorseApplication", ApplicationWaits.KIND, id, null);
        ended.fire(ApplicationEnded.ofStep(id));
        applications.tell(application);
    }

    @Permitted(IdentityPermissions.REVIEW_ACCOUNTS)
    public void refuseAtHead(long id, int version, String words) {
        refuse(atHead(id).atVersion(version), ApplicationState.AT_HEAD, words);
    }

    /** For an administrator who reaches its office. @throws NotVisible where another administers it */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public Application atAdministrator(long id) {
        Application application = em.find(Application.class, id);
        if (application == null || !reach.covers(user.getMe(), application.office())) {
            throw new NotVisible(ApplicationWaits.KIND, id);
        }
        trail.record("read", ApplicationWaits.KIND, id, null);
        return application;
    }

    @Permitted(IdentityPermissions.ACCOUNTS)
    public Optional<RuleBroken> whyNotApprove(long id) {
        return atAdministrator(id).whyNotAct(me(), ApplicationState.AT_ADMINISTRATOR);
    }

    /** Opens the account. @return the code to hand over, shown once; @throws RuleBroken as {@link Accounts#create} */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public Accounts.Opened approve(long id, int version, String signInName, String role) {
        Application application = atAdministrator(id).atVersion(version);
        whyNotApprove(id).ifPresent(RuleBroken::refuse);
        Accounts.Opened opened = accounts.create(
                signInName,
                new AccountDetails(application.name(), application.email(), application.office(), Set.of(role)));
        application.approve(me(), opened.account());
        trail.record(
                "approveApplication",
                ApplicationWaits.KIND,
                id,
                "account " + opened.account().value());
        ended.fire(ApplicationEnded.decided(id, application.applicant(), true, application.name(), ""));
        return opened;
    }

    @Permitted(IdentityPermissions.ACCOUNTS)
    public void refuse(long id, int version, String words) {
        refuse(atAdministrator(id).atVersion(version), ApplicationState.AT_ADMINISTRATOR, words);
    }

    private void refuse(Application application, ApplicationState at, String words) {
        application.refuse(me(), at, words);
        trail.record("refuseApplication", ApplicationWaits.KIND, application.id(), application.words());
        ended.fire(ApplicationEnded.decided(
                application.id(), application.applicant(), false, application.name(), application.words()));
    }

    private AccountId me() {
        return user.getMe().id();
    }
}
