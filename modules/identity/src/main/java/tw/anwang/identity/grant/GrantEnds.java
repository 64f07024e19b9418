package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.GrantDecided;
import tw.anwang.identity.GrantReviewed;
import tw.anwang.identity.GrantStopped;
import tw.anwang.identity.GrantToReview;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Taipei;

/**
 * What becomes of grants without anybody's act: those of a person who works elsewhere now or has left end, those nobody
 * reviews are asked for and, in the end, switched off. Asks no right: it is done for the clock, and for who moves or
 * ends an account.
 */
@ApplicationScoped
public class GrantEnds {
    private static final String LEFT =
            "select g from Grant g, Account a where a.id = g.grantee.accountId and g.recordId is null"
                    + " and g.life.state <> :ended and g.time.toDay >= :today"
                    + " and (a.disabledAt is not null or a.officeId <> g.grantee.atOfficeId)";

    private static final String TO_REVIEW = "select g from Grant g where g.recordId is null and g.life.state in :going"
            + " and g.time.toDay >= :today and g.life.reviewOn < g.time.toDay and g.life.reviewOn <= :day order by g.id";

    private static final String OVER = "select g.id from Grant g where g.recordId is null and g.life.state <> :ended"
            + " and g.time.toDay between :from and :yesterday";

    /** So long a night that failed is made up for. */
    private static final int NIGHTS = 31;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** Days before the day of review from which on the owner's heads are asked [assumed]. */
    @Inject
    @ConfigProperty(name = "app.grant.notice.days", defaultValue = "14")
    int noticeDays;

    /** Days after it from which on a grant nobody reviewed is switched off; 0: it goes on to its last day [assumed]. */
    @Inject
    @ConfigProperty(name = "app.grant.unreviewed.days", defaultValue = "30")
    int unreviewedDays;

    @Inject
    Reviewers reviewers;

    @Inject
    GranteeNames names;

    @Inject
    Event<GrantDecided> decided;

    @Inject
    Event<GrantReviewed> reviewed;

    @Inject
    Event<GrantToReview> toReview;

    @Inject
    Event<GrantStopped> stopped;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Ends what was given to that person in an office where the person is no more, in the caller's transaction. */
    public void leftBy(AccountId person) {
        em.flush();
        left(LEFT + " and a.id = :person")
                .setParameter("person", person.value())
                .getResultList()
                .forEach(this::leave);
    }

    /** The same of everybody, then what is to be reviewed. */
    @Transactional
    public void sweep() {
        left(LEFT).getResultList().forEach(this::leave);
        LocalDate today = today();
        em.createQuery(OVER, Long.class)
                .setParameter("ended", GrantState.ENDED)
                .setParameter("from", today.minusDays(NIGHTS))
                .setParameter("yesterday", today.minusDays(1))
                .getResultList()
                .forEach(id -> reviewed.fire(new GrantReviewed(id)));
        toReview(today.plusDays(noticeDays), GrantState.APPROVED, GrantState.ON)
                .forEach(one -> toReview.fire(new GrantToReview(one.id(), one.owner(), one.purpose(), one.reviewOn())));
        if (unreviewedDays > 0) {
            toReview(today.minusDays(unreviewedDays + 1), GrantState.ON)
                    .forEach(one -> stop(one, GrantAct.LAPSE, GrantStopped.Why.UNREVIEWED));
        }
    }

    /** 0: never. */
    int unreviewedDays() {
        return unreviewedDays;
    }

    private TypedQuery<Grant> left(String query) {
        return em.createQuery(query, Grant.class)
                .setParameter("ended", GrantState.ENDED)
                .setParameter("today", today());
    }

    private List<Grant> toReview(LocalDate day, GrantState... going) {
        return em.createQuery(TO_REVIEW, Grant.class)
                .setParameter("going", List.of(going))
                .setParameter("today", today())
                .setParameter("day", day)
                .getResultList();
    }

    private void leave(Grant grant) {
        stop(grant, GrantAct.LEAVE, GrantStopped.Why.LEFT);
        decided.fire(new GrantDecided(grant.id()));
        reviewed.fire(new GrantReviewed(grant.id()));
    }

    private void stop(Grant grant, GrantAct act, GrantStopped.Why why) {
        grant.happens(act, null, null, clock.instant());
        AccountId person = grant.granteeAccount();
        trail.record(act.verb(), Grants.KIND, grant.id(), person == null ? null : "account " + person.value());
        stopped.fire(new GrantStopped(
                grant.id(),
                names.of(grant),
                why,
                Stream.concat(reviewers.heads(grant.owner()).stream(), Stream.of(grant.requester()))
                        .distinct()
                        .toList()));
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
