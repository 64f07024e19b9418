package tw.anwang.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.OfficeNames;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ApplicationEnded;
import tw.anwang.identity.ApplicationWaits;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.Administrators;
import tw.anwang.identity.account.WorkingRoles;
import tw.anwang.identity.office.NamedOffices;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/**
 * Applying. Asks no right: most who apply are nobody yet. What comes back says nothing of who has an account, and the
 * same words twice are one application.
 */
@ApplicationScoped
public class Applications {
    /** So many wait at once, all in all: more come from no people. */
    private static final long MOST_WAITING = 2_000;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    WorkingRoles roles;

    @Inject
    Administrators administrators;

    @Inject
    Offices offices;

    @Inject
    OfficeNames names;

    @Inject
    OfficeList list;

    @Inject
    Trail trail;

    @Inject
    Event<ApplicationWaits> waits;

    @Inject
    Event<ApplicationEnded> ended;

    @Inject
    Clock clock;

    /** Days after which an application is deleted, decided or not; the trail keeps that it was there. */
    @Inject
    @ConfigProperty(name = "app.application.days", defaultValue = "30")
    int days;

    /** Roles one can apply for: nobody becomes administrator or auditor by a form. */
    public List<String> roles() {
        return roles.codes();
    }

    /** @throws RuleBroken where the office cannot be read, or something is missing */
    @Transactional
    public void apply(NewApplication wanted) {
        OfficeId office = new NamedOffices(names, offices, list, Taipei.today(clock)).one(wanted.office());
        if (!roles().contains(wanted.role())) {
            throw new RuleBroken("identity.application.incomplete");
        }
        if (isWaiting(wanted, office)) {
            return;
        }
        if (waiting() >= MOST_WAITING) {
            throw new RuleBroken("identity.application.tooMany");
        }
        Actor applicant = user.isSignedIn() ? user.getMe() : null;
        ApplicationState state = first(office, applicant);
        Application application =
                new Application(wanted, office, applicant == null ? null : applicant.id(), state, clock.instant());
        em.persist(application);
        em.flush();
        trail.record("apply", ApplicationWaits.KIND, application.id(), "office " + office + ", role " + wanted.role());
        tell(application);
    }

    /** The head is asked first, where there is one who did not apply. */
    private ApplicationState first(OfficeId office, Actor applicant) {
        boolean byHead =
                applicant != null && applicant.may(IdentityPermissions.REVIEW_ACCOUNTS) && applicant.actsFor(office);
        return byHead || roles.heads(office) == 0 ? ApplicationState.AT_ADMINISTRATOR : ApplicationState.AT_HEAD;
    }

    /** Asks the next one, in this transaction. */
    void tell(Application application) {
        boolean atHead = application.state() == ApplicationState.AT_HEAD;
        List<AccountId> asked = atHead ? List.of() : administrators.of(application.office());
        waits.fire(new ApplicationWaits(application.id(), application.office(), application.name(), atHead, asked));
    }

    private boolean isWaiting(NewApplication wanted, OfficeId office) {
        return em.createQuery(
                                "select count(a) from Application a where a.officeId = :office and a.name = :name"
                                        + " and coalesce(a.email, '') = :email"
                                        + " and coalesce(a.staffNumber, '') = :number and a.state in :open",
                                Long.class)
                        .setParameter("office", office.value())
                        .setParameter("name", wanted.name())
                        .setParameter("email", wanted.email() == null ? "" : wanted.email())
                        .setParameter("number", wanted.staffNumber() == null ? "" : wanted.staffNumber())
                        .setParameter("open", List.of(ApplicationState.AT_HEAD, ApplicationState.AT_ADMINISTRATOR))
                        .getSingleResult()
                > 0;
    }

    private long waiting() {
        return em.createQuery("select count(a) from Application a where a.state in :open", Long.class)
                .setParameter("open", List.of(ApplicationState.AT_HEAD, ApplicationState.AT_ADMINISTRATOR))
                .getSingleResult();
    }

    /** Deletes applications whose time is over. For the clock. */
    @Transactional
    public void sweep() {
        em.createQuery("select a from Application a where a.appliedAt < :before", Application.class)
                .setParameter("before", clock.instant().minus(Duration.ofDays(days)))
                .getResultList()
                .forEach(old -> {
                    trail.record(
                            "forgetApplication",
                            ApplicationWaits.KIND,
                            old.id(),
                            old.state().name());
                    ended.fire(ApplicationEnded.forgotten(old.id()));
                    em.remove(old);
                });
    }
}
